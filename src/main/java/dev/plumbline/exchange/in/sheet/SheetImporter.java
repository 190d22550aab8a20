package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.ImportFormat;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.Importer;
import java.util.List;

/** Reads spreadsheets. What the bytes are decides, not the format's name. */
public final class SheetImporter implements Importer {

    private static final List<String> ALIASES = List.of("spreadsheet");

    private final ImportFormat format;

    private SheetImporter(ImportFormat format) {
        this.format = format;
    }

    /** Of CSV files. */
    public static SheetImporter csv() {
        return new SheetImporter(
                new ImportFormat(
                        "csv",
                        ALIASES,
                        "Tables in CSV, one a file, such as talks.csv, people.csv and timeslots.csv, or what a program for calls for papers or a form exports; also attendee,session for wishes. Only talks are required.",
                        false));
    }

    /** Of workbooks. */
    public static SheetImporter xlsx() {
        return new SheetImporter(
                new ImportFormat(
                        "xlsx",
                        ALIASES,
                        "A workbook with the sheets of the template, such as Conference, Talks, People and TimeSlots, or what a program for calls for papers or a form exports. Only talks are required.",
                        false));
    }

    @Override
    public ImportFormat format() {
        return format;
    }

    @Override
    public ImportResult read(ImportRequest request) {
        return new SheetImport(request).read();
    }
}

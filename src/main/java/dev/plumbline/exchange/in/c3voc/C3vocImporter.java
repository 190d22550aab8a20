package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.ImportFormat;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.Importer;
import java.util.List;

/**
 * Reads a conference's published schedule. Both formats read XML and JSON alike: what the file is
 * shows in its content.
 */
public final class C3vocImporter implements Importer {

    private final ImportFormat format;

    private C3vocImporter(ImportFormat format) {
        this.format = format;
    }

    /** Of {@code schedule.xml}. */
    public static C3vocImporter xml() {
        return new C3vocImporter(
                new ImportFormat(
                        "schedule.xml",
                        List.of("frab", "c3voc"),
                        "A published schedule of frab, pretalx or c3voc, in XML (or JSON).",
                        false));
    }

    /** Of {@code schedule.json}. */
    public static C3vocImporter json() {
        return new C3vocImporter(
                new ImportFormat(
                        "schedule.json",
                        List.of(),
                        "A published schedule of frab, pretalx or c3voc, in JSON (or XML).",
                        false));
    }

    @Override
    public ImportFormat format() {
        return format;
    }

    @Override
    public ImportResult read(ImportRequest request) {
        return new C3vocReader().read(request);
    }
}

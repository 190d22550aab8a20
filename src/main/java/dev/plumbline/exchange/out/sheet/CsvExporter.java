package dev.plumbline.exchange.out.sheet;

import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.table.CsvTables;
import dev.plumbline.exchange.table.OutputSheet;
import java.util.function.Function;

/** Writes one table of an agenda as CSV. */
public final class CsvExporter implements Exporter {

    private final ExportFormat format;
    private final Function<Programme, OutputSheet> sheet;

    private CsvExporter(String id, String description, Function<Programme, OutputSheet> sheet) {
        this.format = new ExportFormat(id, "text/csv", "csv", true, description);
        this.sheet = sheet;
    }

    /** What takes place. */
    public static CsvExporter agenda() {
        return new CsvExporter(
                "csv",
                "CSV for spreadsheets, a row for each session with a place, times there and in UTC.",
                AgendaSheets::agenda);
    }

    /** Who speaks when. */
    public static CsvExporter people() {
        return new CsvExporter(
                "csv-people",
                "CSV, a row for each speaker of each session, by name.",
                AgendaSheets::speakers);
    }

    /** What has no place. */
    public static CsvExporter waitlist() {
        return new CsvExporter(
                "csv-waitlist",
                "CSV, a row for each session without a place; for organizers with the reason.",
                AgendaSheets::waitlist);
    }

    /** What is wrong with it. */
    public static CsvExporter findings() {
        return new CsvExporter(
                "csv-findings",
                "CSV, a row for each finding; for the public the header alone.",
                programme -> AgendaSheets.findings(programme.privateParts()));
    }

    @Override
    public ExportFormat format() {
        return format;
    }

    @Override
    public byte[] write(ExportRequest request) {
        return CsvTables.write(sheet.apply(request.programme()));
    }
}

package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.exchange.source.SourceText;
import dev.plumbline.exchange.table.CsvTables;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.exchange.table.XlsxTables;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.SizeLimits;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A file of which it is known what it is. Its name tells nothing; what is in it does. */
record IndicoFile(Kind kind, Consumer<IndicoEvent> reader) {

    private static final int COLUMNS = 1_000;

    /** In the order in which they are believed where they differ. */
    enum Kind {
        /** The public timetable. */
        TIMETABLE,
        /** The public event. */
        EVENT,
        /** The manager's list as JSON. */
        MANAGER,
        /** The manager's list as a table. */
        LIST,
        /** What Indico shall make contributions of. */
        NEW
    }

    /** The file, unless it is none of them; its mistakes are noted. */
    static Optional<IndicoFile> of(SourceFile file, ImportOptions options, InputErrors errors) {
        try {
            return Optional.of(recognized(file, options, errors));
        } catch (InvalidInputException e) {
            e.errors().forEach(one -> errors.add(one.pointer(), one.code(), one.detail()));
            return Optional.empty();
        }
    }

    private static IndicoFile recognized(
            SourceFile file, ImportOptions options, InputErrors errors) {
        return isJson(file)
                ? json(SourceNode.of(file, errors))
                : table(file, rows(file, errors), options);
    }

    private static boolean isJson(SourceFile file) {
        if (XlsxTables.isWorkbook(file)) {
            return false;
        }
        String begin = SourceText.of(file).stripLeading();
        return begin.startsWith("{") || begin.startsWith("[");
    }

    private static IndicoFile table(SourceFile file, List<IndicoRow> rows, ImportOptions options) {
        if (!rows.isEmpty() && ListExport.isHeader(rows.getFirst())) {
            return new IndicoFile(
                    Kind.LIST,
                    event ->
                            new ListExport(event, rows.getFirst(), times(event, options))
                                    .read(rows.subList(1, rows.size())));
        }
        if (!rows.isEmpty() && rows.getFirst().cells().size() == ImportTable.COLUMNS) {
            return new IndicoFile(
                    Kind.NEW, event -> new ImportTable(event, times(event, options)).read(rows));
        }
        throw new InvalidInputException(
                List.of(
                        new InputError(
                                file.at().text(),
                                "notIndico",
                                "The table (%s) has neither the columns Id, Title and Duration of Indico's list nor the seven of its import. Maybe it is a spreadsheet of your own? Then import it as one."
                                        .formatted(file.name()))));
    }

    /** Events are read before tables, so that their zone is known. */
    private static TableTimes times(IndicoEvent event, ImportOptions options) {
        return new TableTimes(event.zone() == null ? options.timeZone() : event.zone());
    }

    private static IndicoFile json(SourceNode root) {
        if (root.node().isArray()) {
            return new IndicoFile(
                    Kind.MANAGER,
                    event -> new ManagerExport(event, new IndicoListing(root)).read(root));
        }
        return root.get("results").node().isObject()
                ? new IndicoFile(
                        Kind.TIMETABLE,
                        event -> new TimetableExport(event, new IndicoListing(root)).read(root))
                : new IndicoFile(
                        Kind.EVENT,
                        event -> new EventExport(event, new IndicoListing(root)).read(root));
    }

    void readInto(IndicoEvent event) {
        reader.accept(event);
    }

    /**
     * The rows in which something stands.
     *
     * @throws InvalidInputException if the file is no table, or has more in it than any conference
     */
    private static List<IndicoRow> rows(SourceFile file, InputErrors errors) {
        List<InputTable.Row> rows =
                XlsxTables.isWorkbook(file)
                        ? XlsxTables.read(file).stream()
                                .findFirst()
                                .map(InputTable::rows)
                                .orElse(List.of())
                        : CsvTables.read(file).rows();
        if (rows.size() > SizeLimits.SESSIONS + 1
                || rows.stream().anyMatch(row -> row.cells().size() > COLUMNS)) {
            throw new InvalidInputException(
                    List.of(
                            new InputError(
                                    file.at().text(),
                                    "tooMany",
                                    "The table (%s) has more rows or columns than any conference. Maybe it is not of Indico?"
                                            .formatted(file.name()))));
        }
        return rows.stream()
                .map(row -> new IndicoRow(row.number(), row.cells(), file.at(), errors))
                .toList();
    }
}

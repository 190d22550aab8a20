package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.table.CsvTables;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.exchange.table.XlsxTables;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.SizeLimits;
import java.util.List;

/** The rows of a CSV file or of the first sheet of a workbook. */
final class IndicoRows {

    private static final int COLUMNS = 1_000;

    private IndicoRows() {}

    /**
     * The rows in which something stands.
     *
     * @throws InvalidInputException if the file is no table, or has more in it than any conference
     */
    static List<IndicoRow> of(SourceFile file, InputErrors errors) {
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

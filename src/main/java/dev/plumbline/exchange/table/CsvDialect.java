package dev.plumbline.exchange.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.util.RawValue;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rows are written as CSV (RFC 4180), with commas. Cells are null, texts, numbers or {@link
 * LocalDateTime}s; null is an empty cell. Formulas are the callers' business, see {@link
 * FormulaGuard}.
 */
public enum CsvDialect {

    /** For statistics: quotes only where needed, lines end in LF, control characters escaped. */
    STATISTICS("\n", CsvGenerator.Feature.ESCAPE_CONTROL_CHARS_WITH_ESCAPE_CHAR),

    /** For imports: quotes only where needed, lines end in CR LF. */
    IMPORT("\r\n"),

    /** For spreadsheets: every text in quotes, so that none becomes a number; CR LF. */
    SPREADSHEET("\r\n", CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS);

    private final ObjectWriter writer;

    CsvDialect(String lineEnd, CsvGenerator.Feature... further) {
        writer =
                CsvMapper.builder()
                        .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
                        .enable(further)
                        .build()
                        .writer(CsvSchema.emptySchema().withLineSeparator(lineEnd));
    }

    /** The rows as text; a header is a row like any other. */
    public String write(List<? extends List<? extends @Nullable Object>> rows) {
        try {
            return writer.writeValueAsString(rows.stream().map(CsvDialect::cells).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every table can be written.", e);
        }
    }

    /** A time is quoted nowhere, or spreadsheets would take it for a text. */
    private static List<? extends @Nullable Object> cells(List<? extends @Nullable Object> row) {
        return row.stream()
                .map(
                        cell ->
                                cell instanceof LocalDateTime time
                                        ? new RawValue(time.toString())
                                        : cell)
                .toList();
    }
}

package dev.plumbline.exchange.table;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceText;
import dev.plumbline.exchange.table.InputTable.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tables in CSV: UTF-8, separated by commas, semicolons or tabs, whichever the header has. */
public final class CsvTables {

    /** Cells of one file; more than any conference has. */
    static final int MOST_CELLS = 2_000_000;

    /** Rows of one table in which something stands; likewise. */
    static final int MOST_ROWS = 100_000;

    /** Of one cell; lists of thousands of people have less. */
    static final int MOST_CHARACTERS = 1_000_000;

    /** How documents of XML, HTML and JSON begin, and what is no text at all. */
    private static final Pattern OTHER_FORMAT =
            Pattern.compile(
                    "\\s*(?:<[?!]|<\\w[^<>,;\\t\\r\\n]*>\\s*<|[\\[{]\\s*[\\[{\"\\]}])|.?\0",
                    Pattern.DOTALL);

    private CsvTables() {}

    /**
     * The table of the file.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException if it is none, at the file
     */
    public static InputTable read(SourceFile file) {
        String text = SourceText.of(file);
        if (OTHER_FORMAT.matcher(text).lookingAt()) {
            throw TableRefusal.of(
                    file,
                    "notATable",
                    "The file (%s) is no table, but looks like XML, HTML or JSON, or has no text in UTF-8. Maybe it is the export of another program, which has a format of its own here?");
        }
        int dot = file.name().lastIndexOf('.');
        String name = dot > 0 ? file.name().substring(0, dot) : file.name();
        return new InputTable(name, file.name(), file.at(), rows(file, text));
    }

    private static List<Row> rows(SourceFile file, String text) {
        var cells = CsvCells.of(file, text);
        List<Row> rows = new ArrayList<>();
        for (int number = 1; cells.hasNextRow(); number++) {
            var row = new Row(number, cells.nextRow());
            if (!row.isEmpty()) {
                if (rows.size() == MOST_ROWS) {
                    throw TableRefusal.tooMany(file);
                }
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw TableRefusal.of(
                    file,
                    "emptyInput",
                    "The file (%s) has no row in which something stands. Maybe the export failed?");
        }
        return LongTexts.joined(rows);
    }

    /**
     * The sheet as CSV with commas, lines ending in CR LF; no cell can be taken for a formula. It
     * begins with a byte order mark, without which Excel does not take it for UTF-8.
     */
    public static byte[] write(OutputSheet sheet) {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        rows.add(cells(sheet.header()));
        sheet.rows().forEach(row -> rows.add(cells(row)));
        String text = "\uFEFF" + CsvDialect.SPREADSHEET.write(rows);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<? extends @Nullable Object> cells(List<? extends @Nullable Object> row) {
        return row.stream()
                .map(cell -> cell instanceof String text ? FormulaGuard.hidden(whole(text)) : cell)
                .toList();
    }

    /** Half a pair cannot be said in UTF-8, and no spreadsheet bears a NUL. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16)
                .replace('\0', '\uFFFD');
    }
}

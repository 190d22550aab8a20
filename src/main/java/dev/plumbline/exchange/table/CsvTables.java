package dev.plumbline.exchange.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.plumbline.exchange.in.SourceFile;
import dev.plumbline.exchange.in.source.SourceText;
import dev.plumbline.exchange.table.Table.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables in CSV: UTF-8, separated by commas, semicolons or tabs, whichever the header has. */
public final class CsvTables {

    /** Cells of one file; more than any conference has. */
    static final int MOST_CELLS = 2_000_000;

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private CsvTables() {}

    /**
     * The table of the file.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException if it is none, at the file
     */
    public static Table read(SourceFile file) {
        String text = SourceText.of(file);
        int dot = file.name().lastIndexOf('.');
        String name = dot > 0 ? file.name().substring(0, dot) : file.name();
        return new Table(name, file.name(), file.at(), rows(file, text));
    }

    private static List<Row> rows(SourceFile file, String text) {
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        List<Row> rows = new ArrayList<>();
        long cells = 0;
        try (MappingIterator<String[]> all =
                MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
            for (int number = 1; all.hasNextValue(); number++) {
                var row = new Row(number, cells(all.nextValue()));
                cells += row.cells().size();
                if (cells > MOST_CELLS) {
                    throw Refusal.tooMany(file);
                }
                if (!row.isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw Refusal.malformed(file);
        }
        return LongTexts.joined(rows);
    }

    private static List<String> cells(@Nullable String[] cells) {
        return Arrays.stream(cells).map(cell -> cell == null ? "" : Formulas.shown(cell)).toList();
    }

    /** Whichever of the three is most often in the first line, outside of quotes. */
    private static char separator(String text) {
        int[] counts = new int[3];
        boolean isQuoted = false;
        for (int index = 0; index < text.length(); index++) {
            char one = text.charAt(index);
            isQuoted ^= one == '"';
            int which = isQuoted ? -1 : ",;\t".indexOf(one);
            if (which >= 0) {
                counts[which]++;
            } else if (!isQuoted && one == '\n') {
                break;
            }
        }
        if (counts[1] > counts[0] && counts[1] >= counts[2]) {
            return ';';
        }
        return counts[2] > counts[0] ? '\t' : ',';
    }

    /** The sheet as CSV with commas, lines ending in CR LF; no cell can be taken for a formula. */
    public static byte[] write(Sheet sheet) {
        var text = new StringBuilder();
        line(text, sheet.header());
        sheet.rows().forEach(row -> line(text, row));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            text.append(column == 0 ? "" : ",").append(cell(cells.get(column)));
        }
        text.append("\r\n");
    }

    private static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> '"' + Formulas.hidden(whole(text)).replace("\"", "\"\"") + '"';
            default -> cell.toString();
        };
    }

    /** Half a pair cannot be said in UTF-8, and no spreadsheet bears a NUL. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16)
                .replace('\0', '\uFFFD');
    }
}

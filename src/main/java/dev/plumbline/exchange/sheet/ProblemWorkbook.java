package dev.plumbline.exchange.sheet;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.table.OutputSheet;
import dev.plumbline.exchange.table.XlsxSheets;
import dev.plumbline.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a problem as a workbook (XLSX) that the importer of spreadsheets reads. */
public final class ProblemWorkbook {

    /** The name of the sheet that explains the others; it is not read. */
    public static final String INSTRUCTIONS = "Instructions";

    private ProblemWorkbook() {}

    /** All of the problem: importing it gives an equal one. */
    public static byte[] of(Problem problem) {
        return XlsxSheets.write(sheets(problem));
    }

    /** The sheets in which something of the problem stands. */
    public static List<OutputSheet> sheets(Problem problem) {
        return all(problem).stream()
                .filter(
                        sheet ->
                                !sheet.rows().isEmpty()
                                        || sheet.name().equals(ProblemSheet.TALKS.title()))
                .toList();
    }

    private static List<OutputSheet> all(Problem problem) {
        var rows = new ProblemRows(problem);
        return Arrays.stream(ProblemSheet.values()).map(rows::of).toList();
    }

    /**
     * A workbook to be filled in: every sheet and column with what it means, and a small invented
     * example that can be solved as it is.
     */
    public static byte[] template() {
        List<OutputSheet> sheets = new ArrayList<>();
        sheets.add(instructions());
        sheets.addAll(all(example()));
        return XlsxSheets.write(sheets);
    }

    private static OutputSheet instructions() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "",
                        "",
                        "The rows are an invented example: replace them with yours. Only Conference and Talks are needed; leave the others empty, or delete them."));
        rows.add(
                List.of(
                        "",
                        "",
                        "Names of people, rooms, tracks and clusters may be used instead of ids. Several in one cell are separated by ;"));
        for (ProblemSheet sheet : ProblemSheet.values()) {
            for (SheetColumn column : sheet.columns()) {
                rows.add(List.of(sheet.title(), column.header(), column.meaning()));
            }
        }
        return new OutputSheet(INSTRUCTIONS, List.of("Sheet", "Column", "Meaning"), rows);
    }

    private static Problem example() {
        try (var stream = ProblemWorkbook.class.getResourceAsStream("example.json")) {
            return ProblemJson.read(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

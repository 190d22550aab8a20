package dev.plumbline.lab.compare.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the page.
 *
 * @param caption says what it is of
 * @param heads of the columns, that of the rows' own heads included
 */
public record ReportTable(String caption, List<String> heads, List<Row> rows) {

    /** A row with its head. */
    public record Row(String head, List<Cell> cells) {}

    /**
     * One number, or words.
     *
     * @param isMarked whether it stands out
     */
    public record Cell(String text, boolean isMarked) {

        static Cell of(String text) {
            return new Cell(text, false);
        }
    }

    /** The first head, then the others. */
    static List<String> heads(String first, List<String> others) {
        List<String> heads = new ArrayList<>();
        heads.add(first);
        heads.addAll(others);
        return List.copyOf(heads);
    }
}

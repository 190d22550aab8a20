package dev.plumbline.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns: words flush left, and from a given column on, numbers flush right. */
public final class TextTable {

    private static final String GAP = "  ";

    private final int firstNumber;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param firstNumber the first column of numbers, from 0
     */
    public TextTable(int firstNumber, String... headings) {
        this.firstNumber = firstNumber;
        rows.add(List.of(headings));
    }

    /** Adds a row with as many cells as there are headings. */
    public void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** All rows, each with a line end. */
    public String text() {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (var row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String padding = " ".repeat(widths[column] - row.get(column).length());
                line.append(column == 0 ? "" : GAP)
                        .append(
                                column < firstNumber
                                        ? row.get(column) + padding
                                        : padding + row.get(column));
            }
            text.append(line.toString().stripTrailing()).append("\n");
        }
        return text.toString();
    }
}

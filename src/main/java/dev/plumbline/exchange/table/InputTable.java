package dev.plumbline.exchange.table;

import dev.plumbline.problem.validation.InputPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sheet as it was handed in.
 *
 * @param name of the sheet; of a CSV file its name without the extension
 * @param place what sentences call it: {@code talks.csv}, or {@code book.xlsx, sheet Talks}
 * @param at where its mistakes stand
 * @param rows those in which something stands; the first is the header, if there is one
 */
public record InputTable(String name, String place, InputPointer at, List<Row> rows) {

    /**
     * A row.
     *
     * @param number as the spreadsheet shows it, counted from 1
     * @param cells dates as ISO local date-times, times of day as {@code HH:mm}, durations as
     *     {@code h:mm}; "" where nothing stands
     * @param mistakes columns, counted from 0, whose cells hold no value but an error such as
     *     {@code #N/A}, or a formula that was never calculated
     * @param merged columns, counted from 0, whose cells are one with those above
     */
    public record Row(int number, List<String> cells, Set<Integer> mistakes, Set<Integer> merged) {

        /** A row without mistakes. */
        public Row(int number, List<String> cells) {
            this(number, cells, Set.of(), Set.of());
        }

        /** The cell in the column, counted from 0; "" beyond the last. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** The same row with another text in a column. */
        public Row with(int column, String text) {
            List<String> others = new ArrayList<>(cells);
            while (others.size() <= column) {
                others.add("");
            }
            others.set(column, text);
            return new Row(number, List.copyOf(others), mistakes, merged);
        }

        /** Whether nothing stands in it. */
        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The same table, whose header is a later row; what stands above it is left out. */
    public InputTable startingAt(int index) {
        return index == 0
                ? this
                : new InputTable(
                        name, place, at, LongTexts.joined(rows.subList(index, rows.size())));
    }

    /** The same table with other rows below its header. */
    public InputTable withRows(List<Row> others) {
        List<Row> all = new ArrayList<>();
        all.add(rows.getFirst());
        all.addAll(others);
        return new InputTable(name, place, at, List.copyOf(all));
    }

    /** What a spreadsheet calls the column, counted from 0: {@code A} to {@code Z}, {@code AA}. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}

package dev.plumbline.exchange.table;

import dev.plumbline.exchange.table.InputTable.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cells that a workbook shows as one over several rows. The value stands in the topmost and is that
 * of all of them.
 */
final class MergedCells {

    private static final Comparator<Row> BY_NUMBER = Comparator.comparingInt(Row::number);

    private static final Pattern RANGE =
            Pattern.compile("([A-Z]{1,3})(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

    /** Far more than anybody merges; a file could name every cell again and again. */
    private static final int MOST = 10_000;

    private static final int MOST_FILLED = 200_000;

    private record Range(int column, int first, int last) {}

    private final List<Range> ranges = new ArrayList<>();

    /** Takes a range such as {@code E2:E5}; those of a single row change nothing. */
    void add(String reference) {
        var range = RANGE.matcher(reference);
        if (ranges.size() < MOST && range.matches()) {
            int first = Integer.parseInt(range.group(2));
            int last = Integer.parseInt(range.group(3));
            if (first < last) {
                ranges.add(new Range(SheetRows.column(range.group(1), 0), first, last));
            }
        }
    }

    /** Puts the values into the rows; those of the first, the header, are no values. */
    void fill(List<Row> rows) {
        int filled = 0;
        for (Range range : ranges) {
            var first = new Row(range.first(), List.of());
            int at = Collections.binarySearch(rows, first, BY_NUMBER);
            boolean isHeader = at == 0;
            if (isHeader || at < 0) {
                continue;
            }
            String value = rows.get(at).cell(range.column());
            for (at++; at < rows.size() && rows.get(at).number() <= range.last(); at++) {
                if (!value.isBlank() && filled++ < MOST_FILLED) {
                    rows.set(at, filled(rows.get(at), range.column(), value));
                }
            }
        }
    }

    private static Row filled(Row row, int column, String value) {
        if (!row.cell(column).isBlank()) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
        var merged = new HashSet<>(row.merged());
        merged.add(column);
        return new Row(row.number(), List.copyOf(cells), row.mistakes(), merged);
    }
}

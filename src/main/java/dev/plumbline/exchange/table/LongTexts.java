package dev.plumbline.exchange.table;

import dev.plumbline.exchange.table.InputTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts for which a cell has no room. They go on in further columns, right of their own, whose
 * header is the same with {@value #CONTINUED}; reading puts the pieces together.
 */
final class LongTexts {

    /** Characters (UTF-16 units) that Excel has room for in a cell. */
    static final int LONGEST = 32_767;

    private static final String CONTINUED = " (continued)";

    private LongTexts() {}

    /** The sheet with further columns where its texts need them. */
    static OutputSheet split(OutputSheet sheet) {
        int columns = sheet.header().size();
        int[] widths = new int[columns];
        Arrays.fill(widths, 1);
        for (var row : sheet.rows()) {
            for (int column = 0; column < Math.min(columns, row.size()); column++) {
                widths[column] = Math.max(widths[column], pieces(row.get(column)).size());
            }
        }
        if (Arrays.stream(widths).allMatch(width -> width == 1)) {
            return sheet;
        }
        List<String> header = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            header.add(sheet.header().get(column));
            for (int more = 1; more < widths[column]; more++) {
                header.add(sheet.header().get(column) + CONTINUED);
            }
        }
        return new OutputSheet(
                sheet.name(),
                header,
                sheet.rows().stream().map(row -> split(row, widths)).toList());
    }

    private static List<@Nullable Object> split(List<@Nullable Object> row, int[] widths) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            var pieces = pieces(row.get(column));
            cells.addAll(pieces);
            for (int more = pieces.size();
                    column < widths.length && more < widths[column];
                    more++) {
                cells.add(null);
            }
        }
        return cells;
    }

    /** No piece ends within a pair of surrogates. */
    private static List<@Nullable Object> pieces(@Nullable Object cell) {
        List<@Nullable Object> pieces = new ArrayList<>();
        if (!(cell instanceof String text) || text.length() <= LONGEST) {
            pieces.add(cell);
            return pieces;
        }
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + LONGEST);
            if (to < text.length()
                    && Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to))) {
                to--;
            }
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    /** The rows, the first of which is a header, with whole texts; no column moves. */
    static List<Row> joined(List<Row> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        var header = rows.getFirst();
        int[] owners = owners(header.cells());
        List<String> kept = new ArrayList<>();
        for (int column = 0; column < owners.length; column++) {
            kept.add(owners[column] == column ? header.cell(column) : "");
        }
        if (kept.equals(header.cells())) {
            return rows;
        }
        List<Row> joined = new ArrayList<>();
        joined.add(new Row(header.number(), List.copyOf(kept), header.mistakes(), header.merged()));
        rows.subList(1, rows.size()).forEach(row -> joined.add(joined(row, owners)));
        return joined;
    }

    /** The column to which each one belongs: itself, or the one that it continues. */
    private static int[] owners(List<String> header) {
        int[] owners = new int[header.size()];
        for (int column = 0; column < owners.length; column++) {
            int owner = column == 0 ? 0 : owners[column - 1];
            boolean continues =
                    column > 0 && header.get(column).equals(header.get(owner) + CONTINUED);
            owners[column] = continues ? owner : column;
        }
        return owners;
    }

    private static Row joined(Row row, int[] owners) {
        List<String> cells = new ArrayList<>(row.cells());
        int end = Math.min(owners.length, cells.size());
        for (int column = 0; column < end; ) {
            int owner = column;
            var whole = new StringBuilder();
            for (; column < end && owners[column] == owner; column++) {
                whole.append(cells.set(column, ""));
            }
            cells.set(owner, whole.toString());
        }
        return new Row(row.number(), List.copyOf(cells), row.mistakes(), row.merged());
    }
}

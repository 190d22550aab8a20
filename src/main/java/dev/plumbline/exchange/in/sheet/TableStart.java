package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.sheet.HeaderFinder;
import dev.plumbline.exchange.sheet.HeaderReadings;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.validation.ShownValue;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the row with the headers, above which a table may have a title. */
final class TableStart {

    /** May be anything; a letter or two are headers in one language or another. */
    private static final Pattern SHORT = Pattern.compile("\\s*\\p{ASCII}{0,2}\\s*");

    /** So far down headers are looked for. */
    private static final int DEEPEST = 25;

    /** Headers are short, and a table has not more of them. */
    private static final int LONGEST = 80;

    private static final int MOST_COLUMNS = 100;

    /** A row lower down must name more columns than the first by so many. */
    private static final int SURELY_MORE = 2;

    private static final int SHOWN = 40;

    private TableStart() {}

    /** The table from its headers on; what stood above them is noted. */
    static InputTable of(InputTable table, ImportNotes notes) {
        var rows = table.rows();
        if (isHeader(rows.getFirst())) {
            return table;
        }
        long first = known(rows.getFirst());
        int best = 0;
        long most = first;
        for (int index = 1; index < Math.min(DEEPEST, rows.size()); index++) {
            long count = known(rows.get(index));
            if (count > most) {
                best = index;
                most = count;
            }
        }
        boolean isTitle = filled(rows.getFirst()) == 1 && first == 0;
        boolean isSure = most >= first + SURELY_MORE || isTitle;
        if (best == 0 || !isSure) {
            return table;
        }
        notes.add(
                Kind.GUESSED,
                table.place(),
                "Its headers were taken to be in row %d; what stands above them (%s) was not read."
                        .formatted(
                                rows.get(best).number(),
                                rows.subList(0, best).stream()
                                        .flatMap(row -> row.cells().stream())
                                        .filter(cell -> !cell.isBlank())
                                        .limit(SURELY_MORE)
                                        .map(cell -> '"' + ShownValue.of(cell.strip(), SHOWN) + '"')
                                        .collect(Collectors.joining(", "))));
        return table.startingAt(best);
    }

    private static long filled(Row row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Whether all its cells name columns of one sheet, so that none below can name more. */
    private static boolean isHeader(Row row) {
        var cells =
                row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(HeaderReadings::of)
                        .toList();
        return headers()
                .anyMatch(
                        headers -> cells.stream().noneMatch(cell -> headers.meant(cell).isEmpty()));
    }

    private static Stream<HeaderFinder> headers() {
        return Stream.concat(
                Arrays.stream(ProblemSheet.values()).map(ProblemSheet::foreignHeaders),
                Stream.of(ProblemSheet.authorHeaders()));
    }

    /** How many cells name columns, of the sheet of which they name most. */
    private static long known(Row row) {
        var cells =
                row.cells().stream()
                        .filter(cell -> !SHORT.matcher(cell).matches() && cell.length() < LONGEST)
                        .limit(MOST_COLUMNS)
                        .map(HeaderReadings::of)
                        .toList();
        return headers()
                .mapToLong(
                        headers ->
                                cells.stream()
                                        .filter(cell -> !headers.meant(cell).isEmpty())
                                        .count())
                .max()
                .orElse(0);
    }
}

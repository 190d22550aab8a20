package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.sheet.SpeakerCell.Named;
import dev.plumbline.exchange.sheet.HeaderFinder;
import dev.plumbline.exchange.sheet.ProblemSheet;
import dev.plumbline.exchange.sheet.SheetColumn;
import dev.plumbline.exchange.sheet.SubmissionColumns;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.exchange.table.InputTable.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table with a row for each author of a submission; what it says goes before other tables. */
final class AuthorTable {

    private static final String NAME = "name";

    private final InputTable table;
    private final Map<String, Integer> byField = new LinkedHashMap<>();
    private final List<String> unread = new ArrayList<>();

    AuthorTable(InputTable table) {
        this.table = table;
        HeaderFinder headers = ProblemSheet.authorHeaders();
        var given = table.rows().getFirst().cells();
        for (int index = 0; index < given.size(); index++) {
            var meant = headers.meant(given.get(index)).stream().map(SheetColumn::field).toList();
            boolean isRead =
                    meant.size() == 1 && byField.putIfAbsent(meant.getFirst(), index) == null;
            if (!isRead && !given.get(index).isBlank()) {
                unread.add(new CellRef(table, 0, index, given.get(index)).columnLabel());
            }
        }
    }

    /** Whether the headers say so. */
    boolean isOne() {
        boolean hasNames =
                byField.containsKey(NAME)
                        || byField.containsKey(SubmissionColumns.FIRST_NAME)
                                && byField.containsKey(SubmissionColumns.LAST_NAME);
        return hasNames && byField.containsKey(SubmissionColumns.SUBMISSION);
    }

    InputTable table() {
        return table;
    }

    /** What a note calls the columns that say nothing here. */
    List<String> unread() {
        return unread;
    }

    /** The authors by the ids of submissions, in their order. */
    Map<String, List<SpeakerCell>> bySubmission() {
        Map<String, List<SpeakerCell>> all = new LinkedHashMap<>();
        for (Row row : table.rows().subList(1, table.rows().size())) {
            String name = cell(row, NAME);
            String whole =
                    (cell(row, SubmissionColumns.FIRST_NAME)
                                    + " "
                                    + cell(row, SubmissionColumns.LAST_NAME))
                            .strip();
            String shown = whole.isEmpty() ? name : whole;
            if (!shown.isEmpty()) {
                all.computeIfAbsent(
                                cell(row, SubmissionColumns.SUBMISSION), any -> new ArrayList<>())
                        .add(
                                new Named(
                                        shown,
                                        nullable(cell(row, SubmissionColumns.PERSON_KEY)),
                                        nullable(cell(row, SubmissionColumns.AFFILIATION)),
                                        CellRef.row(table, row.number())));
            }
        }
        return all;
    }

    private String cell(Row row, String field) {
        var index = byField.get(field);
        return index == null ? "" : row.cell(index).strip();
    }

    private static @Nullable String nullable(String text) {
        return text.isEmpty() ? null : text;
    }
}

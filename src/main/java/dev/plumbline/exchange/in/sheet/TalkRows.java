package dev.plumbline.exchange.in.sheet;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.sheet.SheetFinder.Known;
import dev.plumbline.exchange.naming.PlainLetters;
import dev.plumbline.exchange.sheet.ListText;
import dev.plumbline.exchange.sheet.SubmissionColumns;
import dev.plumbline.exchange.table.InputTable.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a table, whether it has a row for each of them or a row for each of their
 * speakers. Rows with one id, or without ids with one title, are one session.
 */
final class TalkRows {

    /**
     * A session.
     *
     * @param row of which its cells are
     * @param speakers of all its rows
     */
    record TalkRow(Row row, List<SpeakerCell> speakers) {}

    private static final Pattern AFFILIATION_NUMBER = Pattern.compile("\\d{1,3}[:.)]");

    private static final Set<String> OF_SPEAKERS =
            Set.of(
                    "speakers",
                    SubmissionColumns.FIRST_NAME,
                    SubmissionColumns.LAST_NAME,
                    SubmissionColumns.AFFILIATION,
                    SubmissionColumns.PERSON_KEY,
                    SubmissionColumns.MORE_SPEAKERS,
                    SubmissionColumns.DECISION,
                    SubmissionColumns.WITHDRAWN);

    private final Known known;
    private final Map<String, List<SpeakerCell>> authors;
    private final ImportNotes notes;
    private final int id;
    private final int title;
    private final List<TalkRow> rows = new ArrayList<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byTitle = new HashMap<>();
    private int belonging;

    /**
     * @param authors of whom another table says it, by the ids of sessions
     */
    TalkRows(Known known, Map<String, List<SpeakerCell>> authors, ImportNotes notes) {
        this.known = known;
        this.authors = authors;
        this.notes = notes;
        id = known.column("id").orElse(-1);
        title = known.column("title").orElse(-1);
    }

    List<TalkRow> read() {
        for (Row row : new Decisions(known).kept(notes)) {
            if (saysNothing(row)) {
                notes.add(
                        Kind.DROPPED,
                        known.table().place() + ", row " + row.number(),
                        "The row was not read: nothing stands in the columns that are.");
                continue;
            }
            var speakers = speakers(row);
            int same = sameAs(row, speakers);
            if (same < 0) {
                remember(row);
                rows.add(new TalkRow(row, new ArrayList<>(speakers)));
            } else {
                belonging++;
                rows.get(same).speakers().addAll(speakers);
            }
        }
        if (belonging > 0) {
            notes.add(
                    Kind.MERGED,
                    known.table().place(),
                    "%s, as it names further speakers of the same session."
                            .formatted(
                                    belonging == 1
                                            ? "A row was taken together with one above it"
                                            : belonging
                                                    + " rows were taken together with others above them")
                            .replace("them, as it names", "them, as they name"));
        }
        return rows.stream().map(this::withAuthors).toList();
    }

    private boolean saysNothing(Row row) {
        return known.columns().keySet().stream().allMatch(column -> row.cell(column).isBlank());
    }

    private TalkRow withAuthors(TalkRow row) {
        var others = id < 0 ? null : authors.get(row.row().cell(id).strip());
        return others == null ? row : new TalkRow(row.row(), others);
    }

    private void remember(Row row) {
        byTitle.put(key(row, title), rows.size());
        if (!key(row, id).isEmpty()) {
            byId.putIfAbsent(key(row, id), rows.size());
        }
    }

    private static String key(Row row, int column) {
        return column < 0 ? "" : PlainLetters.of(row.cell(column)).strip();
    }

    /** The number of the session to which the row belongs; negative if it is one of its own. */
    private int sameAs(Row row, List<SpeakerCell> speakers) {
        if (speakers.isEmpty() || rows.isEmpty()) {
            return -1;
        }
        String ownId = key(row, id);
        String ownTitle = key(row, title);
        @Nullable Integer other;
        if (!ownId.isEmpty() && !isMerged(row, id)) {
            other = byId.get(ownId);
        } else if (ownTitle.isEmpty() || isMerged(row, title)) {
            other = rows.size() - 1;
        } else {
            other = ownId.isEmpty() ? byTitle.get(ownTitle) : null;
        }
        if (other == null || rows.get(other).speakers().isEmpty()) {
            return -1;
        }
        boolean isNew = !names(rows.get(other).speakers()).containsAll(names(speakers));
        boolean isSame = (isNew || !ownId.isEmpty()) && saysNoMore(row, rows.get(other).row());
        return isSame ? other : -1;
    }

    private static List<String> names(List<SpeakerCell> speakers) {
        return speakers.stream().map(SpeakerCell::said).toList();
    }

    private static boolean isMerged(Row row, int column) {
        return row.merged().contains(column);
    }

    /** Whether nothing but speakers is new in the row. */
    private boolean saysNoMore(Row row, Row first) {
        for (var column : known.columns().entrySet()) {
            String cell = row.cell(column.getKey()).strip();
            boolean isNew = !cell.isEmpty() && !cell.equals(first.cell(column.getKey()).strip());
            if (isNew && !OF_SPEAKERS.contains(column.getValue().field())) {
                return false;
            }
        }
        return true;
    }

    private List<SpeakerCell> speakers(Row row) {
        Map<String, Integer> at = new LinkedHashMap<>();
        List<SpeakerCell> all = new ArrayList<>();
        known.columns().forEach((index, column) -> at.putIfAbsent(column.field(), index));
        String affiliation = cell(row, at.get(SubmissionColumns.AFFILIATION));
        String name =
                (cell(row, at.get(SubmissionColumns.FIRST_NAME))
                                + " "
                                + cell(row, at.get(SubmissionColumns.LAST_NAME)))
                        .strip();
        var own = at.get("speakers");
        String listed = cell(row, own);
        if (!name.isEmpty() && !listed.contains(cell(row, at.get(SubmissionColumns.LAST_NAME)))
                || listed.isEmpty() && !name.isEmpty()) {
            int column =
                    at.getOrDefault(
                            SubmissionColumns.LAST_NAME,
                            at.getOrDefault(SubmissionColumns.FIRST_NAME, 0));
            String key = cell(row, at.get(SubmissionColumns.PERSON_KEY));
            all.add(
                    new SpeakerCell.Named(
                            name,
                            key.isEmpty() ? null : key,
                            affiliation.isEmpty() ? null : affiliation,
                            spot(row, column)));
        }
        if (!listed.isEmpty() && own != null) {
            all.addAll(texts(row, own, all.isEmpty() ? affiliation : ""));
        }
        known.columns()
                .forEach(
                        (index, column) -> {
                            if (column.field().equals(SubmissionColumns.MORE_SPEAKERS)) {
                                all.addAll(texts(row, index, ""));
                            }
                        });
        return all;
    }

    /** Affiliations have numbers, or there are as many as people, or it is not known whose. */
    private List<SpeakerCell> texts(Row row, int column, String affiliations) {
        var texts = ListText.texts(row.cell(column));
        var parts = ListText.texts(affiliations);
        boolean haveNumbers =
                parts.stream().anyMatch(part -> AFFILIATION_NUMBER.matcher(part).lookingAt());
        List<SpeakerCell> all = new ArrayList<>();
        for (int index = 0; index < texts.size(); index++) {
            String own = parts.size() == texts.size() ? parts.get(index) : "";
            all.add(
                    new SpeakerCell.Text(
                            texts.get(index), haveNumbers ? affiliations : own, spot(row, column)));
        }
        if (!haveNumbers && !parts.isEmpty() && parts.size() != texts.size()) {
            notes.add(
                    Kind.DROPPED,
                    known.table().place() + ", row " + row.number(),
                    "The affiliations \"%s\" were left out: the table does not say whose they are."
                            .formatted(ProblemTree.shown(affiliations)));
        }
        return all;
    }

    private static boolean isFailed(Row row, int column) {
        return row.mistakes().contains(column);
    }

    private static String cell(Row row, @Nullable Integer column) {
        return column == null || isFailed(row, column) ? "" : row.cell(column).strip();
    }

    private CellRef spot(Row row, int column) {
        return new CellRef(
                known.table(), row.number(), column, known.table().rows().getFirst().cell(column));
    }
}

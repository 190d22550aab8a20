package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.sheet.SheetFinder.Known;
import dev.plumbline.exchange.in.sheet.TalkRows.TalkRow;
import dev.plumbline.exchange.sheet.SheetColumn;
import dev.plumbline.exchange.sheet.SubmissionColumns;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.validation.InputPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the rows of a table of talks, as the template has them or as other programs do. */
final class TalkReading {

    /** {@code Lightning (10 min)}. */
    private static final Pattern LENGTH =
            Pattern.compile(
                    "\\b(\\d{1,3}) ?(?:min|mins|minutes|minuten|')\\b?", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 200;

    private final ProblemTree tree;
    private final CellIndex spots;
    private final ImportNotes notes;
    private final TalkPlaces places;
    private final Map<String, List<SpeakerCell>> authors;

    /**
     * @param authors of whom another table says it, by the ids of sessions
     */
    TalkReading(
            ProblemTree tree,
            CellIndex spots,
            ImportNotes notes,
            TalkPlaces places,
            Map<String, List<SpeakerCell>> authors) {
        this.tree = tree;
        this.spots = spots;
        this.notes = notes;
        this.places = places;
        this.authors = authors;
    }

    void read(Known known) {
        List<TalkRow> rows = new TalkRows(known, authors, notes).read();
        Map<Integer, SheetColumn> cells = new LinkedHashMap<>(known.columns());
        cells.values()
                .removeIf(
                        column ->
                                SubmissionColumns.isForeign(column.field())
                                        || column.field().equals("speakers"));
        List<ObjectNode> talks = new ArrayList<>();
        String list = known.sheet().list();
        for (TalkRow talk : rows) {
            var row = talk.row();
            var element =
                    tree.element(
                            tree.root,
                            InputPointer.base(""),
                            list,
                            CellRef.row(known.table(), row.number()));
            var at = ProblemTree.last(tree.root, InputPointer.base(""), list);
            tree.putAll(element, at, known.table(), cells, row);
            speakers(known, talk, element, at);
            talks.add(element);
        }
        places.add(known, rows.stream().map(TalkRow::row).toList(), talks);
        lengths(known, rows, talks);
        noteUnused(known);
    }

    private void speakers(Known known, TalkRow talk, ObjectNode element, InputPointer at) {
        var pointer = at.at("speakers");
        known.column("speakers")
                .ifPresent(
                        column -> {
                            var header = known.table().rows().getFirst().cell(column);
                            var row = talk.row();
                            var spot = new CellRef(known.table(), row.number(), column, header);
                            if (row.mistakes().contains(column)) {
                                spots.failed(pointer, spot, row.cell(column));
                            }
                            spots.put(pointer, spot);
                        });
        if (!talk.speakers().isEmpty()) {
            for (int index = 0; index < talk.speakers().size(); index++) {
                spots.put(pointer.at(index), talk.speakers().get(index).spot());
            }
            tree.speakers.add(new ProblemTree.Speakers(element, talk.speakers()));
        }
    }

    /** The kind of session may tell its length, where nothing else does. */
    private static void lengths(Known known, List<TalkRow> rows, List<ObjectNode> talks) {
        var column = known.column("type");
        for (int index = 0; index < rows.size() && column.isPresent(); index++) {
            Row row = rows.get(index).row();
            String cell = row.cell(column.get());
            var found = LENGTH.matcher(cell.length() > LONGEST ? "" : cell);
            if (!talks.get(index).hasNonNull("minutes") && found.find()) {
                talks.get(index).put("minutes", Integer.parseInt(found.group(1)));
            }
        }
    }

    /** Columns that are known, but say nothing without others. */
    private void noteUnused(Known known) {
        boolean hasNames =
                known.has(SubmissionColumns.FIRST_NAME) || known.has(SubmissionColumns.LAST_NAME);
        String unused =
                known.columns().entrySet().stream()
                        .filter(
                                one ->
                                        switch (one.getValue().field()) {
                                            case SubmissionColumns.ROOM,
                                                    SubmissionColumns.DATE,
                                                    SubmissionColumns.START,
                                                    SubmissionColumns.END ->
                                                    !TalkPlaces.areIn(known);
                                            case SubmissionColumns.PERSON_KEY -> !hasNames;
                                            case SubmissionColumns.AFFILIATION ->
                                                    !hasNames && !known.has("speakers");
                                            default -> false;
                                        })
                        .map(
                                one ->
                                        new CellRef(
                                                        known.table(),
                                                        0,
                                                        one.getKey(),
                                                        known.table()
                                                                .rows()
                                                                .getFirst()
                                                                .cell(one.getKey()))
                                                .columnLabel())
                        .collect(Collectors.joining("; "));
        if (!unused.isEmpty()) {
            notes.add(
                    Kind.DROPPED,
                    known.table().place(),
                    "What stands in these columns was not used: %s. Places need a room and a start with its date."
                            .formatted(unused));
        }
    }
}

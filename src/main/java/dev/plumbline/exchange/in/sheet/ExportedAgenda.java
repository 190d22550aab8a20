package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.sheet.ComputedSheets;
import dev.plumbline.exchange.sheet.ListText;
import dev.plumbline.exchange.sheet.SheetColumn.Kind;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as exporters write it, without the sheets of its problem: it tells the sessions, rooms
 * and times, a sheet of speakers who they are, one of the waitlist what has no place.
 */
final class ExportedAgenda {

    private final List<InputTable> agendas;
    private final List<InputTable> others;
    private final ImportNotes notes;
    private final InputErrors errors;
    private final List<AgendaItemRow> items = new ArrayList<>();

    /** What takes place in a row. */
    record AgendaItemRow(
            ObjectNode session,
            String id,
            boolean isBreak,
            String title,
            String room,
            String slot,
            OffsetDateTime start,
            int minutes,
            CellRef spot) {

        OffsetDateTime end() {
            return start.plusMinutes(minutes);
        }
    }

    /**
     * @param others which may be sheets of speakers and of the waitlist
     */
    ExportedAgenda(
            List<InputTable> agendas,
            List<InputTable> others,
            ImportNotes notes,
            InputErrors errors) {
        this.agendas = agendas;
        this.others = others;
        this.notes = notes;
        this.errors = errors;
    }

    /** Whether all agendas have what makes a problem. */
    static boolean areAll(List<InputTable> agendas) {
        return !agendas.isEmpty()
                && agendas.stream()
                        .allMatch(
                                table ->
                                        ComputedSheets.isWholeAgenda(
                                                table.rows().getFirst().cells()));
    }

    /** The zone that the agenda names, if it does. */
    Optional<ZoneId> zone() {
        return first(ComputedSheets.ZONE)
                .filter(name -> ZoneId.getAvailableZoneIds().contains(name))
                .map(ZoneId::of);
    }

    /** How far its clocks are from UTC, if they are never otherwise. */
    Optional<ZoneOffset> offset() {
        List<ZoneOffset> offsets = new ArrayList<>();
        for (InputTable table : agendas) {
            var columns = columns(table);
            for (Row row : rows(table)) {
                try {
                    var here = LocalDateTime.parse(cell(row, columns, ComputedSheets.START));
                    var utc = LocalDateTime.parse(cell(row, columns, ComputedSheets.START_IN_UTC));
                    offsets.add(
                            ZoneOffset.ofTotalSeconds(
                                    (int) Duration.between(utc, here).toSeconds()));
                } catch (DateTimeException | ArithmeticException e) {
                    return Optional.empty();
                }
            }
        }
        return offsets.stream().distinct().count() == 1
                ? Optional.of(offsets.getFirst())
                : Optional.empty();
    }

    /** The name of the conference: what the agenda says, else what the file is called. */
    String name() {
        return first(ComputedSheets.CONFERENCE).orElse(agendas.getFirst().name());
    }

    private Optional<String> first(String column) {
        for (InputTable table : agendas) {
            var columns = columns(table);
            for (Row row : rows(table)) {
                String cell = cell(row, columns, column);
                if (!cell.isEmpty()) {
                    return Optional.of(cell);
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> columns(InputTable table) {
        Map<String, Integer> columns = new HashMap<>();
        var header = table.rows().getFirst().cells();
        for (int index = 0; index < header.size(); index++) {
            columns.putIfAbsent(header.get(index).strip().toLowerCase(Locale.ROOT), index);
        }
        return columns;
    }

    private static String cell(Row row, Map<String, Integer> columns, String name) {
        Integer column = columns.get(name.toLowerCase(Locale.ROOT));
        return column == null ? "" : ListText.text(row.cell(column));
    }

    private static List<Row> rows(InputTable table) {
        return table.rows().subList(1, table.rows().size());
    }

    /** Puts sessions and people into the tree; places wait for {@link #placed}. */
    void read(ProblemTree tree, ZoneId zone) {
        var speakers = new SpeakersOfSessions();
        others.stream()
                .filter(table -> ComputedSheets.isOfSpeakers(table.rows().getFirst().cells()))
                .forEach(table -> speakers.read(table, tree));
        for (InputTable table : agendas) {
            var columns = columns(table);
            for (Row row : rows(table)) {
                item(table, row, columns, tree, speakers, zone);
            }
        }
        for (InputTable table : others) {
            if (ComputedSheets.isWaitlist(table.rows().getFirst().cells())) {
                var columns = columns(table);
                for (Row row : rows(table)) {
                    if (!cell(row, columns, ComputedSheets.KIND).equals("BREAK")) {
                        session(table, row, columns, tree, speakers);
                    }
                }
            }
        }
    }

    private void item(
            InputTable table,
            Row row,
            Map<String, Integer> columns,
            ProblemTree tree,
            SpeakersOfSessions speakers,
            ZoneId zone) {
        int minutes = minutes(cell(row, columns, ComputedSheets.MINUTES));
        if (minutes == 0) {
            mistake(table, row, columns, ComputedSheets.MINUTES, "a number of minutes");
            return;
        }
        String utc = cell(row, columns, ComputedSheets.START_IN_UTC).replace(' ', 'T');
        OffsetDateTime start;
        try {
            start =
                    LocalDateTime.parse(utc)
                            .atOffset(ZoneOffset.UTC)
                            .atZoneSameInstant(zone)
                            .toOffsetDateTime();
        } catch (DateTimeException e) {
            mistake(
                    table,
                    row,
                    columns,
                    ComputedSheets.START_IN_UTC,
                    "a date and time such as 2027-05-12T08:00");
            return;
        }
        boolean isBreak = cell(row, columns, ComputedSheets.KIND).equals("BREAK");
        var session =
                isBreak ? tree.root.objectNode() : session(table, row, columns, tree, speakers);
        items.add(
                new AgendaItemRow(
                        session,
                        cell(row, columns, ComputedSheets.SESSION),
                        isBreak,
                        cell(row, columns, ComputedSheets.TITLE),
                        cell(row, columns, ComputedSheets.ROOM),
                        cell(row, columns, ComputedSheets.TIME_SLOT),
                        start,
                        minutes,
                        CellRef.row(table, row.number())));
    }

    private static int minutes(String text) {
        int minutes = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        return minutes > SizeLimits.MINUTES ? 0 : minutes;
    }

    private void mistake(
            InputTable table, Row row, Map<String, Integer> columns, String name, String needed) {
        int column = columns.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
        var spot = new CellRef(table, row.number(), column, name);
        errors.add(
                spot.at(),
                "badCell",
                "In \"%s\": The value is \"%s\", but must be %s."
                        .formatted(spot.label(), ProblemTree.shown(row.cell(column)), needed));
    }

    private ObjectNode session(
            InputTable table,
            Row row,
            Map<String, Integer> columns,
            ProblemTree tree,
            SpeakersOfSessions speakers) {
        var spot = CellRef.row(table, row.number());
        var clusters = texts(row, columns, ComputedSheets.CLUSTERS);
        String list = "talks";
        if (cell(row, columns, ComputedSheets.KIND).equals("COORDINATION")) {
            if (clusters.stream().distinct().count() > 1) {
                list = "coordinationSessions";
            } else {
                notes.add(
                        ImportNote.Kind.GUESSED,
                        spot.label(),
                        "\"%s\" became a talk: the table does not say the clusters that it coordinates."
                                .formatted(cell(row, columns, ComputedSheets.TITLE)));
            }
        }
        var session = tree.element(tree.root, InputPointer.base(""), list, spot);
        String id = cell(row, columns, ComputedSheets.SESSION);
        put(session, "id", id);
        put(session, "title", cell(row, columns, ComputedSheets.TITLE));
        putListing(session, row, columns);
        int minutes = minutes(cell(row, columns, ComputedSheets.MINUTES));
        if (minutes > 0) {
            session.put("minutes", minutes);
        }
        String track = cell(row, columns, ComputedSheets.TRACK);
        if (!track.isEmpty()) {
            tree.references.add(
                    new ProblemTree.Reference(session, "track", Kind.TRACK, List.of(track), spot));
        }
        if (!clusters.isEmpty()) {
            tree.references.add(
                    new ProblemTree.Reference(session, "clusters", Kind.CLUSTERS, clusters, spot));
        }
        List<SpeakerCell> people = new ArrayList<>();
        for (String name : texts(row, columns, ComputedSheets.WHO)) {
            people.add(new SpeakerCell.Named(name, speakers.id(id, name), null, spot));
        }
        if (!people.isEmpty()) {
            tree.speakers.add(new ProblemTree.Speakers(session, people));
        }
        return session;
    }

    /** What the agenda shows of the session besides; chairs are assigned anew. */
    private void putListing(ObjectNode session, Row row, Map<String, Integer> columns) {
        put(session, "subtitle", cell(row, columns, ComputedSheets.SUBTITLE));
        put(session, "type", cell(row, columns, ComputedSheets.TYPE));
        put(session, "language", cell(row, columns, ComputedSheets.LANGUAGE));
        put(session, "recordingUrl", cell(row, columns, ComputedSheets.RECORDING));
        put(session, "url", cell(row, columns, ComputedSheets.WEB_PAGE));
        String doNotRecord = cell(row, columns, ComputedSheets.DO_NOT_RECORD);
        if (!doNotRecord.isEmpty()) {
            session.put("doNotRecord", doNotRecord.equals("yes"));
        }
    }

    private static List<String> texts(Row row, Map<String, Integer> columns, String name) {
        Integer column = columns.get(name.toLowerCase(Locale.ROOT));
        return column == null ? List.of() : ListText.texts(row.cell(column));
    }

    private static void put(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }

    /** The places of all that takes place, in the time slots that the agenda names. */
    List<PublishedPlacement> placed(ObjectNode root, SheetReferences references) {
        return new AgendaSlots(root, references).placed(items);
    }

    /** Who is meant by a name in a session, where a sheet of speakers says it. */
    private static final class SpeakersOfSessions {

        private final Map<String, String> ids = new LinkedHashMap<>();

        void read(InputTable table, ProblemTree tree) {
            var columns = columns(table);
            Map<String, ObjectNode> people = new HashMap<>();
            for (Row row : rows(table)) {
                String id = cell(row, columns, ComputedSheets.PERSON);
                String name = cell(row, columns, ComputedSheets.NAME);
                if (id.isEmpty() || name.isEmpty()) {
                    continue;
                }
                people.computeIfAbsent(
                        id,
                        any -> {
                            var person =
                                    tree.element(
                                            tree.root,
                                            InputPointer.base(""),
                                            "people",
                                            CellRef.row(table, row.number()));
                            person.put("id", id).put("name", name);
                            put(
                                    person,
                                    "affiliation",
                                    cell(row, columns, ComputedSheets.AFFILIATION));
                            return person;
                        });
                ids.putIfAbsent(cell(row, columns, ComputedSheets.SESSION) + "\n" + name, id);
            }
        }

        @Nullable String id(String session, String name) {
            return ids.get(session + "\n" + name);
        }
    }
}

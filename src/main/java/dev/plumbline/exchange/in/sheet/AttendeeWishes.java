package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.sheet.ListText;
import dev.plumbline.exchange.table.InputTable;
import dev.plumbline.exchange.table.InputTable.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tables of who wants to see what, a row a favourite. Attendees are counted and not named: those
 * who want the same become one wish.
 */
final class AttendeeWishes {

    private static final Set<String> ATTENDEES =
            Set.of(
                    "attendee",
                    "attendee id",
                    "participant",
                    "participant id",
                    "visitor",
                    "visitor id",
                    "user",
                    "user id",
                    "username",
                    "teilnehmer",
                    "teilnehmer id",
                    "besucher");
    private static final Set<String> SESSIONS =
            Set.of(
                    "session",
                    "session id",
                    "talk",
                    "talk id",
                    "submission",
                    "submission id",
                    "favourite",
                    "favorite",
                    "vortrag",
                    "vortrag id");

    /** Who wants what, and little more; a table of talks has more columns. */
    private static final int MOST_COLUMNS = 4;

    private AttendeeWishes() {}

    /** The sheet of wishes that such a table comes to; any other table as it is. */
    static InputTable folded(InputTable table) {
        var header = table.rows().getFirst().cells();
        int attendee = column(header, ATTENDEES);
        int session = column(header, SESSIONS);
        long columns = header.stream().filter(cell -> !cell.isBlank()).count();
        return attendee < 0 || session < 0 || columns > MOST_COLUMNS
                ? table
                : folded(table, attendee, session);
    }

    private static int column(List<String> header, Set<String> names) {
        for (int index = 0; index < header.size(); index++) {
            String name =
                    header.get(index).strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]+", " ");
            if (names.contains(name)) {
                return index;
            }
        }
        return -1;
    }

    private static InputTable folded(InputTable table, int attendee, int session) {
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        Map<String, Integer> firstRow = new LinkedHashMap<>();
        for (Row row : table.rows().subList(1, table.rows().size())) {
            String who = row.cell(attendee).strip();
            String what = row.cell(session).strip();
            if (!who.isEmpty() && !what.isEmpty()) {
                wanted.computeIfAbsent(who, any -> new LinkedHashSet<>()).add(what);
                firstRow.putIfAbsent(who, row.number());
            }
        }
        Map<Set<String>, List<String>> together = new LinkedHashMap<>();
        wanted.forEach(
                (who, what) -> together.computeIfAbsent(what, any -> new ArrayList<>()).add(who));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(table.rows().getFirst().number(), List.of("Sessions", "People")));
        together.forEach(
                (what, who) ->
                        rows.add(
                                new Row(
                                        firstRow.get(who.getFirst()),
                                        List.of(
                                                ListText.of(List.copyOf(what)),
                                                String.valueOf(who.size())))));
        return new InputTable("Wishes", table.place(), table.at(), List.copyOf(rows));
    }

    /** Favourites may name what was rejected or withdrawn: it is told, and left out. */
    static void keepKnown(ObjectNode root, ImportNotes notes) {
        Set<String> known = new LinkedHashSet<>();
        for (String list : List.of("talks", "coordinationSessions")) {
            root.path(list).forEach(session -> known.add(session.path("id").asText()));
        }
        Set<String> gone = new LinkedHashSet<>();
        for (var wish : root.path("wishes")) {
            if (wish.path("sessions") instanceof ArrayNode sessions) {
                for (int index = sessions.size() - 1; index >= 0; index--) {
                    String id = sessions.get(index).asText();
                    if (!known.contains(id)) {
                        gone.add(id);
                        sessions.remove(index);
                    }
                }
            }
        }
        if (!gone.isEmpty()) {
            notes.add(
                    ImportNote.Kind.DROPPED,
                    "wishes",
                    "Wishes name sessions that are not among the talks, and are left out there: %s."
                            .formatted(
                                    String.join(
                                            ", ",
                                            gone.stream()
                                                    .limit(20)
                                                    .map(ProblemTree::shown)
                                                    .toList())));
        }
    }
}

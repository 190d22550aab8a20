package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.problem.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rooms are taken when. Indico lets several session blocks have the same room at once; time
 * slots cannot, so all but the first get a room of their own, and a note says so.
 */
final class IndicoRoomTimes {

    private final ProblemDraft draft;
    private final Map<String, List<Interval>> taken = new HashMap<>();

    IndicoRoomTimes(ProblemDraft draft) {
        this.draft = draft;
    }

    /**
     * The id of a room that is free at that time, and is taken then from now on.
     *
     * @param name null if nobody says one
     * @param what is to be there, for notes
     */
    String take(@Nullable String name, String what, Interval time, String where) {
        String room = free(name, what, time, where);
        taken.computeIfAbsent(key(room), any -> new ArrayList<>()).add(time);
        return draft.room(room);
    }

    /**
     * The id of a room that is free at that time; others may want it then too, and what overlaps
     * stays so. Where nobody says a room, each gets one.
     */
    String share(@Nullable String name, String what, Interval time, String where) {
        return name == null
                ? take(null, what, time, where)
                : draft.room(free(name, what, time, where));
    }

    private String free(@Nullable String name, String what, Interval time, String where) {
        String wanted = name == null ? "No room said" : name;
        String key = key(wanted);
        String suffix = "";
        for (int number = 2; !isFree(key + suffix, time); number++) {
            suffix = " (" + number + ")";
        }
        String room = wanted.strip() + suffix;
        if (name == null) {
            note(
                    ImportNote.Kind.MISSING,
                    "rooms",
                    "Some of what takes place has no room in the files; \"%s\" holds the place. Say its name in the problem."
                            .formatted(room));
        } else if (!suffix.isEmpty()) {
            note(
                    ImportNote.Kind.DOUBTFUL,
                    where,
                    "\"%s\" is in a room that another session has at the same time (%s); it got \"%s\". Maybe correct the room in Indico?"
                            .formatted(what, name, room));
        }
        return room;
    }

    private void note(ImportNote.Kind kind, String where, String message) {
        draft.notes().add(kind, where, message);
    }

    private boolean isFree(String key, Interval time) {
        return taken.getOrDefault(key, List.of()).stream()
                .allMatch(other -> other.overlap(time.start(), time.end()) == 0);
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

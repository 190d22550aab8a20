package dev.plumbline.exchange.in.draft;

import dev.plumbline.exchange.in.ImportNote;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells rooms apart whose names differ by case or blanks alone. Mostly that is one room, typed in
 * two ways. If both are in use at a time, it is two: nobody plans two talks at once in one room.
 */
public final class RoomSpellings {

    private record Use(String name, OffsetDateTime start, OffsetDateTime end) {}

    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    /** Something takes place in a room, by the name as it is written. */
    public void used(String room, OffsetDateTime start, int minutes) {
        uses.computeIfAbsent(NamedThings.key(room), any -> new ArrayList<>())
                .add(new Use(room.strip(), start, start.plusMinutes(minutes)));
    }

    /** Makes rooms of the draft, before they are asked for, of names that are in use at once. */
    public void tellApart(ProblemDraft draft) {
        for (List<Use> some : uses.values()) {
            List<String> names = some.stream().map(Use::name).distinct().toList();
            if (names.size() > 1 && areAtOnce(some)) {
                names.forEach(draft::roomOfItsOwn);
                draft.notes()
                        .add(
                                ImportNote.Kind.DOUBTFUL,
                                "rooms",
                                "\"%s\" are taken for %d rooms, since they are in use at the same time. Maybe give them names that differ more?"
                                        .formatted(String.join("\" and \"", names), names.size()));
            }
        }
    }

    private static boolean areAtOnce(List<Use> some) {
        some.sort(Comparator.comparing(use -> use.start().toInstant()));
        Map<String, OffsetDateTime> busyUntil = new LinkedHashMap<>();
        for (Use use : some) {
            for (var other : busyUntil.entrySet()) {
                if (!other.getKey().equals(use.name()) && other.getValue().isAfter(use.start())) {
                    return true;
                }
            }
            busyUntil.merge(use.name(), use.end(), (one, end) -> one.isAfter(end) ? one : end);
        }
        return false;
    }
}

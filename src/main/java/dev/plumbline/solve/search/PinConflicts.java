package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.StartTimes;
import java.util.Comparator;
import java.util.List;

/**
 * Whether sessions that are pinned to a start and a slot can all have them, as far as they alone
 * are concerned.
 */
final class PinConflicts {

    private PinConflicts() {}

    static boolean none(Facts facts, StartTimes starts) {
        return facts.slots().stream().allMatch(slot -> fits(slot, pinnedTo(facts, slot), starts));
    }

    private static List<Session> pinnedTo(Facts facts, Slot slot) {
        return facts.sessions().stream()
                .filter(session -> session.pin().slot() == slot && session.pin().start() != null)
                .sorted(Comparator.comparing((Session session) -> session.pin().start()))
                .toList();
    }

    private static boolean fits(Slot slot, List<Session> pinned, StartTimes starts) {
        long end = slot.start();
        for (Session session : pinned) {
            long start = starts.start(session, slot, session.shortestMinutes(), end);
            if (start != session.pin().start()) {
                return false;
            }
            end = start + session.shortestMinutes();
        }
        return true;
    }
}

package dev.plumbline.explain.whatif;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where and how long a session could be tried. */
final class PlacesToTry {

    private PlacesToTry() {}

    /**
     * The slots whose room and track suit it, which one of its places means, and into which it fits
     * at its shortest; of a break, its own.
     */
    static List<Slot> slots(Facts facts, Session session) {
        return facts.slots().stream()
                .filter(session::mayUse)
                .filter(
                        slot ->
                                session.isBreak()
                                        || session.shortestMinutes() <= slot.time().minutes())
                .toList();
    }

    /**
     * Every length it may have, the longest first.
     *
     * @param present the length it has, which in a schedule made elsewhere may be any; or null
     */
    static List<Integer> lengths(Facts facts, Session session, @Nullable Integer present) {
        var lengths = new TreeSet<Integer>();
        for (int minutes = session.longestMinutes();
                minutes >= session.shortestMinutes();
                minutes -= facts.problem().gridMinutes()) {
            lengths.add(minutes);
        }
        if (present != null) {
            lengths.add(present);
        }
        return List.copyOf(lengths.descendingSet());
    }
}

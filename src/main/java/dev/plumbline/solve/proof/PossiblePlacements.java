package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Every place that a session can have in a schedule that is better than the best one known: in any
 * slot, at any of its lengths, at any start on the grid of the slot, and after the slot's end as
 * far as the sessions before it can push it there. What costs too much by itself is left out.
 */
final class PossiblePlacements {

    private final List<Session> sessions;
    private final int grid;
    private final long together;
    private final Function<FixedPlacement, LevelCost> costs;
    private final LevelCost tooMuch;

    /** By slot, session and length; by start, null where it costs too much. */
    private final @Nullable LevelCost[][][][] table;

    /**
     * @param slots in their order of time
     * @param costs by the rules that look at a single session
     * @param tooMuch what no placement may cost
     */
    PossiblePlacements(
            List<Session> sessions,
            List<Slot> slots,
            int grid,
            Function<FixedPlacement, LevelCost> costs,
            LevelCost tooMuch) {
        this.sessions = sessions;
        this.grid = grid;
        this.costs = costs;
        this.tooMuch = tooMuch;
        this.together = together(sessions);
        this.table = new LevelCost[slots.size()][sessions.size()][][];
        for (int slot = 0; slot < slots.size(); slot++) {
            for (int session = 0; session < sessions.size(); session++) {
                table[slot][session] = all(session, slots.get(slot));
            }
        }
    }

    private static long together(List<Session> sessions) {
        return sessions.stream().mapToLong(Session::longestMinutes).sum();
    }

    /** How many there are to look at, before any is looked at. */
    static long count(List<Session> sessions, List<Slot> slots, int grid) {
        long starts = 0;
        for (Slot slot : slots) {
            starts += (slot.time().minutes() + together(sessions)) / grid + 1;
        }
        long lengths = 0;
        for (Session session : sessions) {
            lengths += (session.longestMinutes() - session.shortestMinutes()) / grid + 1;
        }
        return starts * lengths;
    }

    private @Nullable LevelCost[][] all(int number, Slot slot) {
        Session session = sessions.get(number);
        if (session.breakLimits() != null && session.breakLimits().slot() != slot) {
            return new LevelCost[0][];
        }
        // Whoever waits, waits inside the slot; so all of them in a row end before this.
        long latest = slot.end() + together;
        int lengths = (session.longestMinutes() - session.shortestMinutes()) / grid + 1;
        var byLength = new @Nullable LevelCost[lengths][];
        for (int length = 0; length < lengths; length++) {
            int minutes = minutes(number, length);
            int starts = (int) Math.max(0, (latest - minutes - slot.start()) / grid + 1);
            @Nullable LevelCost[] mine = new LevelCost[starts];
            for (int start = 0; start < starts; start++) {
                long minute = slot.start() + (long) start * grid;
                var cost = costs.apply(new FixedPlacement(session, slot, minute, minutes));
                mine[start] = cost.isLessThan(tooMuch) ? cost : null;
            }
            byLength[length] = mine;
        }
        return byLength;
    }

    /** How many lengths a session may have in a slot; the first is the longest. */
    int lengths(int slot, int session) {
        return table[slot][session].length;
    }

    /** Minutes of one of a session's lengths. */
    int minutes(int session, int length) {
        return sessions.get(session).longestMinutes() - length * grid;
    }

    /** Starts there are, possible or not, in grid steps from the start of the slot. */
    int starts(int slot, int session, int length) {
        return table[slot][session][length].length;
    }

    /** What it costs there by itself; null where that is too much. */
    @Nullable LevelCost cost(int slot, int session, int length, int start) {
        return table[slot][session][length][start];
    }

    /** Hands on each placement that a session can have in a slot. */
    void each(int place, Slot slot, int session, Consumer<FixedPlacement> sink) {
        for (int length = 0; length < lengths(place, session); length++) {
            for (int start = 0; start < starts(place, session, length); start++) {
                if (cost(place, session, length, start) != null) {
                    sink.accept(
                            new FixedPlacement(
                                    sessions.get(session),
                                    slot,
                                    slot.start() + (long) start * grid,
                                    minutes(session, length)));
                }
            }
        }
    }

    /** Whether a session can run in the slot at some time between two minutes. */
    boolean canRun(int place, Slot slot, int session, long from, long to) {
        for (int length = 0; length < lengths(place, session); length++) {
            int minutes = minutes(session, length);
            long first = Math.max(0, Math.floorDiv(from - minutes - slot.start(), grid) + 1);
            long last = Math.floorDiv(to - 1 - slot.start(), grid);
            last = Math.min(last, starts(place, session, length) - 1L);
            for (long start = first; start <= last; start++) {
                if (cost(place, session, length, (int) start) != null) {
                    return true;
                }
            }
        }
        return false;
    }
}

package dev.plumbline.solve.feasibility;

import dev.plumbline.problem.facts.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether there is time for all that is left: sessions that can only go to some of the slots need
 * no more minutes together than are free in these.
 */
final class Capacity {

    /** Beyond, looking at it takes longer than it saves. */
    private static final int MOST_VARIABLES = 80;

    private final Puzzle puzzle;

    /** By variable and slot: the values in that slot. */
    private final List<BitSet[]> valuesIn = new ArrayList<>();

    private final boolean counts;

    Capacity(Puzzle puzzle) {
        this.puzzle = puzzle;
        counts = puzzle.size() <= MOST_VARIABLES;
        if (!counts) {
            return;
        }
        for (int variable = 0; variable < puzzle.size(); variable++) {
            var sets = new BitSet[puzzle.slots().size()];
            for (int slot = 0; slot < sets.length; slot++) {
                sets[slot] = new BitSet();
            }
            var values = puzzle.values(variable);
            for (int value = 0; value < values.size(); value++) {
                sets[values.get(value).placedSlot().index()].set(value);
            }
            valuesIn.add(sets);
        }
    }

    boolean suffices(Position position) {
        if (!counts) {
            return true;
        }
        long[] free = free(position);
        Map<BitSet, Long> wanted = wanted(position);
        for (BitSet slots : wanted.keySet()) {
            long minutes = 0;
            for (var other : wanted.entrySet()) {
                minutes += isWithin(other.getKey(), slots) ? other.getValue() : 0;
            }
            long there = slots.stream().mapToLong(slot -> free[slot]).sum();
            if (minutes > there) {
                return false;
            }
        }
        return true;
    }

    private long[] free(Position position) {
        long[] free = puzzle.slots().stream().mapToLong(slot -> slot.time().minutes()).toArray();
        for (var placement : position.placed()) {
            if (placement != null) {
                Slot slot = placement.placedSlot();
                free[slot.index()] -= placement.minutes();
            }
        }
        return free;
    }

    /** By set of slots: what those want that can go there only; and all together. */
    private Map<BitSet, Long> wanted(Position position) {
        Map<BitSet, Long> wanted = new LinkedHashMap<>();
        var all = new BitSet();
        for (int variable = 0; variable < puzzle.size(); variable++) {
            if (!position.isPlaced(variable)) {
                var slots = new BitSet();
                var sets = valuesIn.get(variable);
                for (int slot = 0; slot < sets.length; slot++) {
                    slots.set(slot, sets[slot].intersects(position.left(variable)));
                }
                wanted.merge(slots, (long) puzzle.minutes(variable), Long::sum);
                all.or(slots);
            }
        }
        wanted.putIfAbsent(all, 0L);
        return wanted;
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        var rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }
}

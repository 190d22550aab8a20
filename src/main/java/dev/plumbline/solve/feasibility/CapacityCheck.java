package dev.plumbline.solve.feasibility;

import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether there is time for all that is left: sessions that can only go to some of the slots need
 * no more minutes together than are free in these.
 */
final class CapacityCheck {

    /** Beyond, looking at it takes longer than it saves. */
    private static final int MOST_VARIABLES = 80;

    private final PlacementPuzzle puzzle;

    /** By variable and slot: the first of its values in that slot or a later one. */
    private final List<int[]> firstIn = new ArrayList<>();

    private final boolean counts;

    CapacityCheck(PlacementPuzzle puzzle) {
        this.puzzle = puzzle;
        counts = puzzle.size() <= MOST_VARIABLES;
        for (int variable = 0; counts && variable < puzzle.size(); variable++) {
            firstIn.add(firstIn(puzzle.values(variable)));
        }
    }

    /** Values are in the order of their slots. */
    private int[] firstIn(List<FixedPlacement> values) {
        int[] first = new int[puzzle.slots().size() + 1];
        int value = 0;
        for (int slot = 0; slot < first.length; slot++) {
            while (value < values.size() && values.get(value).placedSlot().index() < slot) {
                value++;
            }
            first[slot] = value;
        }
        return first;
    }

    boolean suffices(PuzzlePosition position) {
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

    private long[] free(PuzzlePosition position) {
        long[] free = puzzle.slots().stream().mapToLong(Slot::sessionMinutes).toArray();
        for (var placement : position.placed()) {
            if (placement != null) {
                Slot slot = placement.placedSlot();
                free[slot.index()] -= placement.minutes();
            }
        }
        return free;
    }

    /** By set of slots: what those want that can go there only; and all together. */
    private Map<BitSet, Long> wanted(PuzzlePosition position) {
        Map<BitSet, Long> wanted = new LinkedHashMap<>();
        var all = new BitSet();
        for (int variable = 0; variable < puzzle.size(); variable++) {
            if (!position.isPlaced(variable)) {
                var slots = new BitSet();
                int[] first = firstIn.get(variable);
                BitSet left = position.left(variable);
                for (int value = left.nextSetBit(0);
                        value >= 0;
                        value = left.nextSetBit(first[slotOf(variable, value) + 1])) {
                    slots.set(slotOf(variable, value));
                }
                wanted.merge(slots, (long) puzzle.minutes(variable), Long::sum);
                all.or(slots);
            }
        }
        wanted.putIfAbsent(all, 0L);
        return wanted;
    }

    private int slotOf(int variable, int value) {
        return puzzle.values(variable).get(value).placedSlot().index();
    }

    private static boolean isWithin(BitSet inner, BitSet outer) {
        var rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }
}

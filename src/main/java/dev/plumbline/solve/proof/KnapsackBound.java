package dev.plumbline.solve.proof;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the sessions that are left cost at the least: each by itself, on the waitlist, beyond the
 * end of a slot, or at its cheapest in one of the slots that are left, and those together no longer
 * than there is time. A knapsack with choices (Kellerer, Pferschy and Pisinger, Knapsack Problems,
 * Springer 2004, chapter 11), solved exactly per set of sessions.
 */
final class KnapsackBound {

    /** The array, its entry and its key. */
    private static final int OBJECTS_PER_TABLE = 3;

    private final List<SlotFilling> fillings;
    private final int grid;
    private final int sessions;
    private final @Nullable LevelCost[] waiting;

    /** By slot from which on, session, length in grid steps; null where that is impossible. */
    private final @Nullable LevelCost[][][] inside;

    /** By slot from which on, session: the lengths that are possible, usually few. */
    private final int[][][] lengths;

    /** By slot from which on, session. */
    private final @Nullable LevelCost[][] outside;

    /** By slot from which on and set of sessions: the least cost per grid steps of time. */
    private final List<Map<Long, LevelCost[]>> known;

    private final int longest;
    private final ProofMemory memory;

    /**
     * @param waiting what each session costs at the least on the waitlist; null where it may not be
     *     there
     */
    KnapsackBound(
            List<SlotFilling> fillings,
            int grid,
            @Nullable LevelCost[] waiting,
            ProofMemory memory) {
        this.fillings = fillings;
        this.grid = grid;
        this.sessions = waiting.length;
        this.waiting = waiting;
        this.memory = memory;
        this.longest = longest(fillings, grid);
        inside = new LevelCost[fillings.size() + 1][sessions][longest + 1];
        outside = new LevelCost[fillings.size() + 1][sessions];
        lengths = new int[fillings.size()][sessions][];
        known = fillings.stream().<Map<Long, LevelCost[]>>map(filling -> new HashMap<>()).toList();
        for (int slot = fillings.size() - 1; slot >= 0; slot--) {
            for (int session = 0; session < sessions; session++) {
                inside[slot][session] = inside[slot + 1][session].clone();
                outside[slot][session] = outside[slot + 1][session];
            }
            enter(slot);
            for (int session = 0; session < sessions; session++) {
                var possible = inside[slot][session];
                lengths[slot][session] =
                        IntStream.rangeClosed(0, longest)
                                .filter(length -> possible[length] != null)
                                .toArray();
            }
        }
    }

    private static int longest(List<SlotFilling> fillings, int grid) {
        int longest = 0;
        for (SlotFilling filling : fillings) {
            for (int end = 0; end < filling.size(); end++) {
                for (PlacementOption option : filling.after(end)) {
                    longest = Math.max(longest, option.placement().minutes() / grid);
                }
            }
        }
        return longest;
    }

    private void enter(int slot) {
        SlotFilling filling = fillings.get(slot);
        for (int end = 0; end < filling.size(); end++) {
            for (PlacementOption option : filling.after(end)) {
                @Nullable LevelCost[] costs =
                        option.overruns() ? outside[slot] : inside[slot][option.session()];
                int at = option.overruns() ? option.session() : option.placement().minutes() / grid;
                var before = costs[at];
                costs[at] =
                        before == null ? option.least() : LevelCost.lesser(before, option.least());
            }
        }
    }

    /**
     * The least that the sessions may cost; null when they cannot all be dealt with.
     *
     * @param left set of sessions, a bit each
     * @param slot the slot that is filled
     * @param end place among its ends
     */
    @Nullable LevelCost of(long left, int slot, int end) {
        return table(left, slot)[time(slot, end)];
    }

    /**
     * The least that the sessions may cost from a slot on, per {@link #time} that is left; null
     * when they cannot all be dealt with.
     */
    @Nullable LevelCost[] from(long left, int slot) {
        return table(left, slot);
    }

    /** Grid steps from the end to the end of the slot, and in all slots after it. */
    int time(int slot, int end) {
        SlotFilling filling = fillings.get(slot);
        long minutes = Math.max(0, filling.slot().end() - filling.end(end));
        return Math.toIntExact(Math.ceilDiv(minutes, grid)) + later(slot);
    }

    private int capacity(int slot) {
        return Math.toIntExact(Math.ceilDiv(fillings.get(slot).slot().time().minutes(), grid))
                + later(slot);
    }

    private int later(int slot) {
        return slot + 1 == fillings.size() ? 0 : capacity(slot + 1);
    }

    private @Nullable LevelCost[] table(long left, int slot) {
        var mine = known.get(slot);
        @Nullable LevelCost[] table = mine.get(left);
        if (table == null) {
            table = left == 0 ? nothingLeft(slot) : oneMore(left, slot);
            mine.put(left, table);
            memory.keep(OBJECTS_PER_TABLE + distinct(table), table.length);
        }
        return table;
    }

    /** Neighbours with the same cost share the object. */
    private static long distinct(@Nullable LevelCost[] table) {
        long distinct = 0;
        for (int time = 0; time < table.length; time++) {
            distinct += time == 0 || table[time] != table[time - 1] ? 1 : 0;
        }
        return distinct;
    }

    private LevelCost[] nothingLeft(int slot) {
        var table = new LevelCost[capacity(slot) + 1];
        Arrays.fill(table, LevelCost.NONE);
        return table;
    }

    private @Nullable LevelCost[] oneMore(long left, int slot) {
        int session = Long.numberOfTrailingZeros(left);
        @Nullable LevelCost[] others = table(left & (left - 1), slot);
        @Nullable LevelCost[] table = new LevelCost[others.length];
        @Nullable LevelCost notInside = lesser(waiting[session], outside[slot][session]);
        @Nullable LevelCost[] mine = inside[slot][session];
        for (int time = 0; time < table.length; time++) {
            @Nullable LevelCost least = sum(notInside, others[time]);
            for (int length : lengths[slot][session]) {
                if (length <= time) {
                    least = lesser(least, sum(mine[length], others[time - length]));
                }
            }
            @Nullable LevelCost before = time == 0 ? null : table[time - 1];
            // With more time nothing costs more; what costs the same is the same object.
            table[time] =
                    before != null && least != null && !least.isLessThan(before) ? before : least;
        }
        return table;
    }

    private static @Nullable LevelCost sum(@Nullable LevelCost one, @Nullable LevelCost other) {
        return one == null || other == null ? null : one.plus(other);
    }

    private static @Nullable LevelCost lesser(@Nullable LevelCost one, @Nullable LevelCost other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return LevelCost.lesser(one, other);
    }
}

package dev.plumbline.rule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The time of all slots, cut into steps of the grid, a bit each: who counts shared minutes of many
 * sessions again and again counts bits instead. Only for what lies on the grid and inside the
 * slots, as all does that is searched; the rest has to be counted minute by minute.
 */
final class TimeCells {

    /** Words of 64 steps; beyond, counting bits is no quicker. */
    private static final int MOST_WORDS = 4;

    /** A stretch that slots cover without a gap. */
    private record Stretch(long start, long end, int firstCell) {}

    private final int grid;
    private final int words;
    private final List<Stretch> stretches;
    private final Stretch[] stretchOf;

    private TimeCells(int grid, int words, List<Stretch> stretches, Stretch[] stretchOf) {
        this.grid = grid;
        this.words = words;
        this.stretches = stretches;
        this.stretchOf = stretchOf;
    }

    /** Nothing when slots do not share one grid, or there is too much time. */
    static Optional<TimeCells> of(Facts facts) {
        int grid = facts.problem().gridMinutes();
        var sorted = facts.slots().stream().sorted(Comparator.comparingLong(Slot::start)).toList();
        List<Stretch> stretches = new ArrayList<>();
        var stretchOf = new Stretch[facts.slots().size()];
        int cells = 0;
        for (int from = 0; from < sorted.size(); ) {
            long start = sorted.get(from).start();
            long end = start;
            int to = from;
            while (to < sorted.size() && sorted.get(to).start() <= end) {
                if ((sorted.get(to).start() - start) % grid != 0) {
                    return Optional.empty();
                }
                end = Math.max(end, sorted.get(to).end());
                to++;
            }
            var stretch = new Stretch(start, end, cells);
            stretches.add(stretch);
            for (Slot slot : sorted.subList(from, to)) {
                stretchOf[slot.index()] = stretch;
            }
            long steps = Math.ceilDiv(end - start, (long) grid);
            if (cells + steps > MOST_WORDS * (long) Long.SIZE) {
                return Optional.empty();
            }
            cells += (int) steps;
            from = to;
        }
        int words = Math.ceilDiv(cells, Long.SIZE);
        return words == 0
                ? Optional.empty()
                : Optional.of(new TimeCells(grid, words, stretches, stretchOf));
    }

    /** An empty set of steps. */
    long[] none() {
        return new long[words];
    }

    /** Minutes of so many steps. */
    long minutes(long steps) {
        return steps * grid;
    }

    /** Adds the steps of a placed session to a set; false when it is not of whole steps inside. */
    boolean add(Placement placement, long[] set) {
        return add(
                stretchOf[placement.placedSlot().index()], placement.start(), placement.end(), set);
    }

    /** Adds what lies inside the slots of a stretch of time; false when that is no whole steps. */
    boolean add(Interval time, long[] set) {
        for (Stretch stretch : stretches) {
            long start = Math.max(time.start(), stretch.start());
            long end = Math.min(time.end(), stretch.end());
            if (start < end && !add(stretch, start, end, set)) {
                return false;
            }
        }
        return true;
    }

    private boolean add(Stretch stretch, long start, long end, long[] set) {
        long from = start - stretch.start();
        long length = end - start;
        if (from < 0 || end > stretch.end() || from % grid != 0 || length % grid != 0) {
            return false;
        }
        int first = stretch.firstCell() + (int) (from / grid);
        int last = first + (int) (length / grid) - 1;
        int firstWord = first >> 6;
        int lastWord = last >> 6;
        if (last < first) {
            return true;
        }
        long head = -1L << first;
        long tail = -1L >>> (Long.SIZE - 1 - (last & (Long.SIZE - 1)));
        if (firstWord == lastWord) {
            set[firstWord] |= head & tail;
            return true;
        }
        set[firstWord] |= head;
        for (int word = firstWord + 1; word < lastWord; word++) {
            set[word] = -1L;
        }
        set[lastWord] |= tail;
        return true;
    }
}

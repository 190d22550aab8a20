package dev.plumbline.solve.search;

import dev.plumbline.schedule.Score;
import org.jspecify.annotations.Nullable;

/**
 * How long the cycles of one solving are, how hot they start, and when it is time to give up.
 * Cycles come in threes: from a typical temperature, from a high one, and from a low one that only
 * polishes. Each three are twice as long as the last, so that whatever length would have been right
 * is not missed by much. Everything is counted in steps: changes that were tried.
 */
final class AnnealingSchedule {

    private static final int KINDS = 3;
    private static final int MOST_DOUBLINGS = 40;
    private static final double POLISH = 0.2;
    private static final long LEAST_CYCLE = 6_000;
    private static final long CYCLE_PER_SESSION = 250;
    private static final int CYCLES_BEFORE_STALL = 6;
    private static final double STALLED_SHARE = 0.5;

    private final long base;
    private final Budget budget;

    private int cycles;

    /** Other threads ask for it while the search runs. */
    private volatile long tried;

    private long triedAtBest;
    private @Nullable Score best;

    /**
     * @param sessions of the problem
     * @param budget what may be spent
     * @param firstCycle how many cycles others have run before
     */
    AnnealingSchedule(int sessions, Budget budget, int firstCycle) {
        this.cycles = firstCycle;
        this.base = Math.max(LEAST_CYCLE, CYCLE_PER_SESSION * sessions);
        this.budget = budget;
    }

    /** The cycle to run next; of no length when it is time to end. */
    Cycle nextCycle(Temperatures temperatures) {
        long length = nextLength();
        var least = temperatures.least();
        return switch (cycles % KINDS) {
            case 0 -> Cycle.of(length, temperatures.typical(), least);
            case 1 -> Cycle.of(length, temperatures.high(), least);
            default -> Cycle.of(length, temperatures.typical().times(POLISH), least);
        };
    }

    private long nextLength() {
        if (budget.endsWhenStalled() && isStalled()) {
            return 0;
        }
        long length = base << Math.min(cycles / KINDS, MOST_DOUBLINGS);
        long remaining = budget.remaining(tried);
        // A rest too short for a cycle of its own makes this one longer.
        return remaining < 2 * length ? remaining : length;
    }

    /** Steps that are tried before the first cycle. */
    long firstDescent() {
        return Math.min(base / 2, budget.mostSteps() / 4);
    }

    /** Tells how many steps were tried outside of cycles. */
    void tried(long steps) {
        tried += steps;
    }

    /** Tells how many steps a cycle took and the best score seen by its end. */
    void cycleEnded(long steps, Score score) {
        cycles++;
        tried(steps);
        if (best == null || score.compareTo(best) > 0) {
            best = score;
            triedAtBest = tried;
        }
    }

    /** Steps taken so far. */
    long steps() {
        return tried;
    }

    /** Cycles ended so far. */
    int cycles() {
        return cycles;
    }

    private boolean isStalled() {
        return cycles >= CYCLES_BEFORE_STALL && triedAtBest <= STALLED_SHARE * tried;
    }

    /**
     * A number of steps while it gets cooler.
     *
     * @param cooled what is left of the temperature in the end
     */
    record Cycle(long steps, Temperature start, Temperature cooled) {

        private static final double COOLED = 0.004;

        /** So many times the least worsening the end may be, and the end where it would be more. */
        private static final double STILL_WARM = 10;

        private static final double COLD = 0.2;

        /**
         * Cools down to a small part of the start; further, where that would be too warm for the
         * least worsening, because one kind of change costs so much more than another.
         */
        static Cycle of(long steps, Temperature start, Temperature least) {
            return new Cycle(steps, start, start.with(least, Cycle::cooled));
        }

        private static double cooled(double start, double least) {
            return COOLED * start > STILL_WARM * least ? COLD * least / start : COOLED;
        }

        /** The temperature after so many steps. */
        Temperature after(long done) {
            double part = (double) done / steps;
            return start.with(cooled, (from, end) -> from * Math.pow(end, part));
        }
    }
}

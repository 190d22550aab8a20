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
        return switch (cycles % KINDS) {
            case 0 -> new Cycle(length, temperatures.typical());
            case 1 -> new Cycle(length, temperatures.high());
            default -> new Cycle(length, temperatures.typical().times(POLISH));
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

    /** A number of steps while it gets cooler. */
    record Cycle(long steps, Temperature start) {

        private static final double COOLED = 0.004;

        /** What is left of the temperature after so many steps, 1 to nearly 0. */
        double heatAfter(long done) {
            return Math.pow(COOLED, (double) done / steps);
        }
    }
}

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
    private static final double POLISH = 0.2;
    private static final long LEAST_CYCLE = 6_000;
    private static final long CYCLE_PER_SESSION = 250;
    private static final int CYCLES_BEFORE_STALL = 6;
    private static final double STALLED_SHARE = 0.5;

    private final long base;
    private final long limit;
    private final boolean endsWhenStalled;

    private int cycles;
    private long tried;
    private long triedAtBest;
    private @Nullable Score best;

    /**
     * @param sessions of the problem
     * @param limit steps in all, or null to go on until nothing better is found
     */
    AnnealingSchedule(int sessions, @Nullable Integer limit) {
        this.base = Math.max(LEAST_CYCLE, CYCLE_PER_SESSION * sessions);
        this.limit = limit == null ? Long.MAX_VALUE : limit;
        this.endsWhenStalled = limit == null;
    }

    /** The cycle to run next; of no length when it is time to end. */
    Cycle nextCycle(Temperatures temperatures) {
        boolean isOver = tried >= limit || (endsWhenStalled && isStalled());
        long length = isOver ? 0 : Math.min(base << Math.min(cycles / KINDS, 40), limit - tried);
        return switch (cycles % KINDS) {
            case 0 -> new Cycle(length, temperatures.typical());
            case 1 -> new Cycle(length, temperatures.high());
            default -> new Cycle(length, temperatures.typical().times(POLISH));
        };
    }

    /** Tells how many steps a cycle took and the best score seen by its end. */
    void cycleEnded(long steps, Score score) {
        cycles++;
        tried += steps;
        if (best == null || score.compareTo(best) > 0) {
            best = score;
            triedAtBest = tried;
        }
    }

    /** Steps taken so far. */
    long steps() {
        return tried;
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

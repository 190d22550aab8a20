package dev.plumbline.solve.search;

import dev.plumbline.schedule.Score;
import org.jspecify.annotations.Nullable;

/**
 * How long the cycles of one solving are, how hot they start, and when it is time to give up.
 * Lengths double every two cycles, so that whatever length would have been right is not missed by
 * much; every other cycle starts cooler and only polishes. Everything is counted in steps: changes
 * that were tried.
 */
final class AnnealingSchedule {

    private static final double POLISH = 0.2;
    private static final long LEAST_CYCLE = 8_000;
    private static final long CYCLE_PER_SESSION = 400;
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
    Cycle nextCycle() {
        boolean isOver = tried >= limit || (endsWhenStalled && isStalled());
        long length = isOver ? 0 : Math.min(base << Math.min(cycles / 2, 40), limit - tried);
        return new Cycle(length, cycles % 2 == 0 ? 1 : POLISH);
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

    /**
     * A number of steps while it gets cooler.
     *
     * @param heat how hot it starts; 1 is what the calibration found
     */
    record Cycle(long steps, double heat) {

        private static final double COOLED = 0.004;

        /** The heat after so many steps. */
        double heatAfter(long done) {
            return heat * Math.pow(COOLED, (double) done / steps);
        }
    }
}

package dev.plumbline.solve.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long the cycles of one solving are, how hot they start, and when it is time to give up.
 * Lengths double every two cycles, so that whatever length would have been right is not missed by
 * much; every other cycle starts cooler and only polishes. Everything is counted in changes tried.
 */
public final class AnnealingSchedule {

    /** More cycles than any solving gets to, as each pair is as long as all before. */
    public static final int MOST_CYCLES = 80;

    private static final double POLISH = 0.25;
    private static final double COOLED = 0.005;
    private static final long LEAST_CYCLE = 3_000;
    private static final long CYCLE_PER_SESSION = 150;
    private static final int CYCLES_BEFORE_STALL = 6;
    private static final double STALLED_SHARE = 0.5;

    private final long base;
    private final long limit;
    private final boolean endsWhenStalled;

    private int cycles;
    private long tried;
    private long triedAtBest;
    private @Nullable Temperature hot;
    private @Nullable HardMediumSoftScore best;

    /**
     * @param sessions of the problem
     * @param limit changes to try in all, or null to go on until nothing better is found
     */
    public AnnealingSchedule(int sessions, @Nullable Integer limit) {
        this.base = Math.max(LEAST_CYCLE, CYCLE_PER_SESSION * sessions);
        this.limit = limit == null ? Long.MAX_VALUE : limit;
        this.endsWhenStalled = limit == null;
    }

    /**
     * The cycle to run next; of no length when it is time to give up.
     *
     * @param calibration measures the problem's temperature; asked once
     */
    Cycle nextCycle(Supplier<Temperature> calibration) {
        if (hot == null) {
            hot = calibration.get();
        }
        if (endsWhenStalled && isStalled()) {
            return new Cycle(0, hot);
        }
        long length = Math.min(base << Math.min(cycles / 2, 40), limit - tried);
        var start = cycles % 2 == 0 ? hot : hot.times(POLISH);
        cycles++;
        tried += length;
        return new Cycle(length, start);
    }

    /** Tells the best score seen by the end of a cycle. */
    void cycleEnded(HardMediumSoftScore score) {
        if (best == null || score.compareTo(best) > 0) {
            best = score;
            triedAtBest = tried;
        }
    }

    private boolean isStalled() {
        return cycles >= CYCLES_BEFORE_STALL && triedAtBest <= STALLED_SHARE * tried;
    }

    /** A number of changes to try while it gets cooler. */
    record Cycle(long moves, Temperature start) {

        Temperature temperature(long done) {
            return start.times(Math.pow(COOLED, (double) done / moves));
        }
    }
}

package dev.plumbline.solve.search;

import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.search.TemperatureCalibration.StartTemperatures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long the cycles of one solving are, where they begin and how hot, and when it is time to give
 * up. Cycles come in rounds: from a typical temperature, from a high one, from a low one that only
 * polishes; and, unless the problem is large, one that begins anew and knows nothing of what was
 * found. Where it is large, the first rounds are colder, and polishing is done by a series of short
 * cycles, reheated as it turns out to be of use. Each round is twice as long as the last, so that
 * whatever length would have been right is not missed by much. Everything is counted in steps:
 * changes that were tried.
 *
 * <p>It is time to give up when several that began anew came to the same best, or when for many
 * times as long as it took to find it nothing better was found.
 */
final class CoolingPlan {

    /** The cycles of a round, in their order. */
    private enum Kind {
        TYPICAL,
        HIGH,
        POLISHING,
        ANEW
    }

    /** Beyond so many sessions a cycle that begins anew hardly gets to where the others are. */
    private static final int MOST_SESSIONS_ANEW = 100;

    /**
     * With more sessions than that, a hot cycle undoes more than it has steps to mend. So the very
     * first cycle begins with the typical temperature times this, divided by the number of
     * sessions. Each round has twice the steps of the last, and begins twice as hot, until that is
     * the typical temperature itself.
     */
    private static final double FIRST_OF_MANY = 25;

    /** The same for the second cycle of a round, and the high temperature. */
    private static final double HIGH_OF_MANY = 200;

    private static final int MOST_DOUBLINGS = 40;
    private static final double POLISH = 0.2;

    /** The polishing cycle begins at most this many times as hot as the first one of its round. */
    private static final double MOST_POLISH = 4;

    /** A series of polishing cycles is so many times as long as another cycle of its round. */
    private static final long SERIES = 2;

    /** Steps of a cycle in a series, for each session. */
    private static final long STEPS_IN_SERIES = 1_000;

    private static final long LEAST_CYCLE = 6_000;
    private static final long CYCLE_PER_SESSION = 250;

    /** So many that began anew and came to the same best are enough. */
    private static final int AGREEING = 3;

    /** Short cycles agree, and find nothing better, sooner than they should. */
    private static final long LEAST_BEFORE_STALL = 600_000;

    private static final int CYCLES_BEFORE_SETTLED = 6;
    private static final double SETTLED_SHARE = 0.5;
    private static final int ROUNDS_BEFORE_STALL = 2;

    /** Without anything better for the rest of all steps, there is little hope. */
    private static final double STALLED_SHARE = 0.1;

    private final long base;
    private final SearchBudget budget;
    private final List<Kind> round;

    /** What the first cycle of the first round has of the typical temperature. */
    private final double first;

    /** What the second one has of the high temperature. */
    private final double high;

    private final int sessions;
    private final boolean hasManySessions;
    private final Reheating reheating = new Reheating();

    /** Cycles of a series that are to come; most series are of one. */
    private long leftInSeries;

    /** Steps that these have together, and the first of them alone. */
    private long stepsInSeries;

    private long nextSteps;
    private int cycles;
    private int agreeing;

    /** Other threads ask for it while the search runs. */
    private volatile long tried;

    private long triedAtBest;
    private @Nullable Score best;

    /**
     * @param budget what may be spent
     * @param firstCycle how many cycles others have run before
     */
    CoolingPlan(RuleSet rules, SearchBudget budget, int firstCycle) {
        this.sessions = rules.facts().sessions().size();
        this.hasManySessions = sessions > MOST_SESSIONS_ANEW;
        this.round =
                hasManySessions
                        ? List.of(Kind.TYPICAL, Kind.HIGH, Kind.POLISHING)
                        : List.of(Kind.values());
        this.first = hasManySessions ? FIRST_OF_MANY / sessions : 1;
        this.high = hasManySessions ? HIGH_OF_MANY / sessions : 1;
        this.cycles = firstCycle;
        this.base = Math.max(LEAST_CYCLE, CYCLE_PER_SESSION * sessions);
        this.budget = budget;
    }

    /** The cycle to run next; of no length when it is time to end. */
    Cycle nextCycle(StartTemperatures temperatures) {
        if (!isInSeries()) {
            stepsInSeries = nextLength();
            leftInSeries = cyclesIn(stepsInSeries);
        }
        // The last one has what is left over when steps are shared out.
        nextSteps = isInSeries() ? stepsInSeries / leftInSeries : 0;
        var start =
                switch (kind()) {
                    case TYPICAL -> temperatures.typical().times(warmed(first));
                    case HIGH -> temperatures.high().times(warmed(high));
                    case POLISHING -> temperatures.typical().times(polish() * reheating.factor());
                    case ANEW -> temperatures.high();
                };
        return Cycle.of(nextSteps, start, temperatures.least(), kind() == Kind.ANEW);
    }

    /** Whether the next cycle belongs to those before. */
    boolean isInSeries() {
        return leftInSeries > 0;
    }

    private Kind kind() {
        return round.get(cycles % round.size());
    }

    private boolean polishesInSeries() {
        return hasManySessions && kind() == Kind.POLISHING;
    }

    private long cyclesIn(long steps) {
        long most = polishesInSeries() ? steps / (STEPS_IN_SERIES * sessions) : 0;
        return Math.min(steps, Math.max(1, most));
    }

    /** The rest of a series would bring nothing. */
    void breakOffSeries() {
        leftInSeries = Math.min(1, leftInSeries);
    }

    /** A part of a temperature in the first round, as it is in this one. */
    private double warmed(double part) {
        return Math.min(1, part * (1L << doublings()));
    }

    private double polish() {
        return Math.min(POLISH, MOST_POLISH * warmed(first));
    }

    /** How often the length of a cycle has doubled. */
    private int doublings() {
        return Math.min(cycles / round.size(), MOST_DOUBLINGS);
    }

    private long nextLength() {
        if (budget.endsWhenStalled() && isStalled()) {
            return 0;
        }
        long length = (base << doublings()) * (polishesInSeries() ? SERIES : 1);
        long remaining = budget.remaining(tried);
        // A rest too short for a cycle of its own makes this one longer.
        return remaining / 2 < length ? remaining : length;
    }

    /** Steps that are tried before the first cycle. */
    long firstDescent() {
        return Math.min(base / 2, budget.mostSteps() / 4);
    }

    /** Tells how many steps were tried outside of cycles. */
    void tried(long steps) {
        tried += steps;
    }

    /**
     * Tells how a cycle ended.
     *
     * @param steps it took
     * @param score the best that anyone has seen by its end
     * @param own the best of the cycle itself, where it began anew; null else
     * @param change its end compared with its beginning: above zero when it is better
     */
    void cycleEnded(long steps, Score score, @Nullable Score own, int change) {
        if (polishesInSeries()) {
            reheating.cycleEnded(change);
        }
        leftInSeries--;
        stepsInSeries -= nextSteps;
        if (!isInSeries()) {
            cycles++;
        }
        tried(steps);
        if (best == null || score.compareTo(best) > 0) {
            best = score;
            triedAtBest = tried;
            agreeing = 0;
        }
        if (score.equals(own)) {
            agreeing++;
        }
    }

    /** Steps taken so far. */
    long steps() {
        return tried;
    }

    /** Cycles ended so far; a series counts as one. */
    int cycles() {
        return cycles;
    }

    /**
     * Whether half of all steps brought nothing better: of a small problem that is mostly the end,
     * and a proof may show it.
     */
    boolean hasSettled() {
        return cycles >= CYCLES_BEFORE_SETTLED && triedAtBest <= SETTLED_SHARE * tried;
    }

    private boolean isStalled() {
        boolean hasTriedEnough =
                cycles >= ROUNDS_BEFORE_STALL * round.size() && tried >= LEAST_BEFORE_STALL;
        return hasTriedEnough && (agreeing >= AGREEING || triedAtBest <= STALLED_SHARE * tried);
    }

    /**
     * A number of steps while it gets cooler.
     *
     * @param cooled what is left of the temperature in the end
     * @param isAnew whether it begins where the whole search began, instead of with the best
     */
    record Cycle(long steps, LevelTemperature start, LevelTemperature cooled, boolean isAnew) {

        private static final double COOLED = 0.004;

        /** So many times the least worsening the end may be, and the end where it would be more. */
        private static final double STILL_WARM = 10;

        private static final double COLD = 0.2;

        /**
         * Cools down to a small part of the start; further, where that would be too warm for the
         * least worsening, because one kind of change costs so much more than another.
         */
        static Cycle of(
                long steps, LevelTemperature start, LevelTemperature least, boolean isAnew) {
            return new Cycle(steps, start, start.with(least, Cycle::cooled), isAnew);
        }

        private static double cooled(double start, double least) {
            return COOLED * start > STILL_WARM * least ? COLD * least / start : COOLED;
        }

        /** The temperature after so many steps. */
        LevelTemperature after(long done) {
            double part = (double) done / steps;
            return start.with(cooled, (from, end) -> from * Math.pow(end, part));
        }
    }
}

package dev.plumbline.solve;

import dev.plumbline.explain.resilience.ScheduleRepair;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.search.MachineCores;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One search for a schedule. Runs once, in the thread that calls it and, unless its steps are
 * counted, on cores that are free; any thread may end it early.
 */
public final class Solving {

    /**
     * A better schedule than before.
     *
     * @param schedule makes the schedule when asked for
     */
    public record Improvement(Score score, Supplier<Schedule> schedule) {}

    /** How to go about it. */
    enum Way {
        /** Searching alone. */
        SEARCHING,
        /** Also looking for a proof that nothing better exists. */
        PROVING
    }

    /** Of so many parts of the time, one at the most is for the repair before a replanning. */
    private static final int REPAIR_PART = 4;

    private final RuleSet rules;
    private final RunConfig run;
    private final AtomicBoolean endedEarly = new AtomicBoolean();
    private final MachineCores cores;
    private final RightOfWay rightOfWay;
    private final Schedule start;
    private final boolean repairs;
    private final SearchAttempt attempt;

    /**
     * @param start where to begin
     * @param repairs whether to look first for a few changes that mend what is impossible in it
     */
    Solving(
            RuleSet rules,
            RunConfig run,
            CycleSolvers solvers,
            MachineCores cores,
            RightOfWay rightOfWay,
            Way way,
            Schedule start,
            boolean repairs) {
        this.rules = rules;
        this.run = run;
        this.cores = cores;
        this.rightOfWay = rightOfWay;
        this.start = start;
        this.repairs = repairs;
        this.attempt =
                new SearchAttempt(rules, solvers, cores, way == Way.PROVING, endedEarly::get);
    }

    /**
     * Searches until a limit is reached, nothing better is found any more, or someone ends it. Time
     * that passed before this is called does not count.
     *
     * @param listener told of every improvement, in this thread; must be quick
     * @return the best schedule found, with its score and findings
     */
    public ScoredSchedule run(Consumer<Improvement> listener) {
        var over = rightOfWay.begin(this);
        cores.take();
        try {
            return repairs ? replan(listener) : attempt.run(run, start, listener);
        } finally {
            cores.giveBack();
            over.run();
        }
    }

    /** What the repair takes of the time is not the search's. */
    private ScoredSchedule replan(Consumer<Improvement> listener) {
        long begun = System.nanoTime();
        var time = SolverLimits.time(run);
        long most = time == null ? Long.MAX_VALUE : time.dividedBy(REPAIR_PART).toNanos();
        var repaired =
                ScheduleRepair.asFarAsPossible(
                        rules, start, () -> endedEarly.get() || System.nanoTime() - begun > most);
        var rest = SolverLimits.after(run, Duration.ofNanos(System.nanoTime() - begun));
        return attempt.run(rest, repaired, listener);
    }

    /** Steps of the search so far, of all who take part: changes that were tried. */
    public long steps() {
        return attempt.steps();
    }

    /**
     * Makes {@link #run} return soon with the best found so far; before it ran, with where it would
     * have started.
     */
    public void endEarly() {
        endedEarly.set(true);
    }

    /** Whether someone ended this before it came to its own end. */
    public boolean wasEndedEarly() {
        return endedEarly.get();
    }
}

package dev.plumbline.cli;

import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.solve.ScheduleSolver;
import java.time.Duration;

/**
 * A limit on the command line is of the command, not of its search alone: starting, reading and
 * preparing take of it, and so do reasons, findings and printing afterwards. Safe for use by
 * several threads.
 */
final class TimeLeft {

    /** Of so many parts of the time, one is for judging and printing what was found. */
    private static final int PARTS = 10;

    /** Of so many parts of the time, one is for the search in any case. */
    private static final int LEAST_PART = 4;

    /** What follows a search that was ended early may take so much longer. */
    private static final Duration AFTER_EARLY_END = Duration.ofSeconds(1);

    private final RunConfig run;
    private final Termination given;
    private final Duration passed;
    private final long asked = System.nanoTime();
    private volatile boolean ended;
    private volatile long endedAt;

    /** What is left of the time of a run where so much has passed. */
    TimeLeft(RunConfig run, Duration passed) {
        this.run = run;
        this.given = run.terminationOrDefault();
        this.passed = passed;
    }

    /** Of a command that searches for nothing and has a time of its own. */
    static TimeLeft of(Duration limit, Duration passed) {
        return new TimeLeft(new RunConfig(null, null, new Termination(limit, null, null)), passed);
    }

    /**
     * The settings of the run with what is left for its search. Where reading took long, so will
     * judging and printing. Half of what is left is the search's, and a quarter of the time in any
     * case, or on a busy machine a short limit would leave nothing.
     */
    RunConfig forSearch() {
        if (given.countsSteps()) {
            return run;
        }
        return new RunConfig(
                run.name(),
                run.seed(),
                new Termination(searchTime(), given.unimprovedSpentLimit(), null));
    }

    private Duration searchTime() {
        var all = all();
        var afterwards = larger(all.dividedBy(PARTS), passed.dividedBy(2));
        var rest = all.minus(passed);
        return larger(larger(rest.minus(afterwards), rest.dividedBy(2)), all.dividedBy(LEAST_PART));
    }

    private static Duration larger(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Somebody wants an end: what follows the search has a moment more. */
    void endEarly() {
        endedAt = System.nanoTime();
        ended = true;
    }

    /**
     * Whether all of the time is used up but what printing takes. Where steps are counted no clock
     * is asked, unless somebody wants an end.
     */
    boolean isOver() {
        if (ended && since(endedAt).compareTo(AFTER_EARLY_END) > 0) {
            return true;
        }
        var all = all();
        var printing = all.dividedBy(2L * PARTS);
        return !given.countsSteps() && passed.plus(since(asked)).compareTo(all.minus(printing)) > 0;
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    private Duration all() {
        var limit = given.spentLimit();
        return limit == null ? ScheduleSolver.LONGEST : limit;
    }
}

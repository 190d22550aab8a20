package dev.plumbline.cli;

import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.solve.ScheduleSolver;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * A limit on the command line is of the command, not of its search alone: for large problems,
 * starting, reading and preparing take seconds of it.
 */
final class TimeLeft {

    /** Of ten parts of the time, one is for judging and printing what was found. */
    private static final int PARTS = 10;

    private TimeLeft() {}

    /** The settings of a run with what is left, since the program started, of its time. */
    static RunConfig of(RunConfig run) {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        return of(run, Duration.ofMillis(System.currentTimeMillis() - started));
    }

    /**
     * The same where so much time has passed. Half of the time is the search's in any case, or on a
     * busy machine a short limit would leave nothing.
     */
    static RunConfig of(RunConfig run, Duration passed) {
        var given =
                run.termination() == null ? new Termination(null, null, null) : run.termination();
        if (given.stepCountLimit() != null) {
            return run;
        }
        var all = given.spentLimit() == null ? ScheduleSolver.LONGEST : given.spentLimit();
        var rest = all.minus(all.dividedBy(PARTS)).minus(passed);
        var half = all.dividedBy(2);
        var left = rest.compareTo(half) < 0 ? half : rest;
        return new RunConfig(
                run.name(), run.seed(), new Termination(left, given.unimprovedSpentLimit(), null));
    }
}

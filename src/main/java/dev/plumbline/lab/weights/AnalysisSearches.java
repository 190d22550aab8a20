package dev.plumbline.lab.weights;

import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.PendingSearch;
import dev.plumbline.lab.searching.ProgressListener;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.ScheduleSolver;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The searches of one analysis, one after the other. Each begins with a schedule that is known, so
 * it needs less time than one from nothing. The first one gets a quarter of the time or more; when
 * it did not come to a proof, no other one looks for one.
 */
public final class AnalysisSearches {

    /** The first of so many parts of the time is for the first search. */
    private static final int FIRST_PART = 4;

    private static final Duration ENOUGH_FOR_FIRST = Duration.ofSeconds(5);
    private static final Duration SHORTEST = Duration.ofMillis(300);

    private final ScheduleSolver solver;
    private final SearchLimits limits;
    private final EarlyEnd ending;
    private final ProgressListener progress;
    private final long begun = System.nanoTime();
    private int most = 1;
    private int done;
    private boolean proves = true;

    /**
     * @param ending lets another thread end the search that runs, and all that would follow
     */
    public AnalysisSearches(
            ScheduleSolver solver,
            SearchLimits limits,
            EarlyEnd ending,
            ProgressListener progress) {
        this.solver = solver;
        this.limits = limits;
        this.ending = ending;
        this.progress = progress;
    }

    /** How many there will be, as far as one can know. */
    public void expect(int number) {
        most = Math.max(done + 1, number);
    }

    /**
     * Searches.
     *
     * @param start where to begin; null for nothing
     * @param what for, in words
     * @return the best found; cut short when the time is over or someone ends it
     */
    public ScoredSchedule run(RuleSet rules, @Nullable Schedule start, String what) {
        most = Math.max(most, done + 1);
        progress.begins(done + 1, most, what);
        var run = new RunConfig(null, limits.seed(), termination());
        var solving =
                start == null
                        ? solver.prepare(rules, run)
                        : solver.prepareFrom(rules, run, start, proves);
        var found = new AtomicReference<ScoredSchedule>();
        ending.run(
                new PendingSearch(
                        () -> {
                            found.set(solving.run(improvement -> {}));
                            return found.get().schedule();
                        },
                        solving::steps,
                        solving::endEarly));
        if (done == 0) {
            proves = found.get().optimality().status() == Optimality.Status.PROVEN;
        }
        done++;
        return found.get();
    }

    private Termination termination() {
        if (limits.steps() != null) {
            return new Termination(null, null, limits.steps());
        }
        var share = done == 0 ? first() : left().dividedBy(parts());
        return new Termination(share.compareTo(SHORTEST) < 0 ? SHORTEST : share, null, null);
    }

    /** A quarter; where that is very short, as much as half. */
    private Duration first() {
        var quarter = limits.time().dividedBy(FIRST_PART);
        var half = limits.time().dividedBy(2);
        var enough = half.compareTo(ENOUGH_FOR_FIRST) < 0 ? half : ENOUGH_FOR_FIRST;
        return quarter.compareTo(enough) < 0 ? enough : quarter;
    }

    private int parts() {
        return Math.max(2, most - done);
    }

    private Duration left() {
        return limits.time().minusNanos(System.nanoTime() - begun);
    }

    /** Whether nothing may be searched any more. */
    public boolean areOver() {
        return ending.isEnded() || limits.steps() == null && !left().isPositive();
    }

    /** How many there were. */
    public int done() {
        return done;
    }
}

package dev.plumbline.solve;

import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.plumbline.explain.resilience.Repair;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Holds;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.search.Cores;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
        PROVING,
        /** Staying near to what is published. */
        REPLANNING
    }

    /** Of so many parts of the time, one at the most is for the repair before a replanning. */
    private static final int REPAIR_PART = 4;

    private final RuleSet rules;
    private final RunConfig run;
    private final SolverConfig config;
    private final Way way;
    private final AtomicBoolean endedEarly = new AtomicBoolean();
    private final Cores cores;
    private final @Nullable Schedule given;
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();

    Solving(RuleSet rules, RunConfig run, SolverConfig config, Cores cores, Way way) {
        this(rules, run, config, cores, way, null);
    }

    /**
     * @param given where to begin; null for where solving usually begins
     */
    Solving(
            RuleSet rules,
            RunConfig run,
            SolverConfig config,
            Cores cores,
            Way way,
            @Nullable Schedule given) {
        this.given = given;
        this.cores = cores;
        this.rules = rules;
        this.run = run;
        this.config = config;
        this.way = way;
    }

    /**
     * Searches until a limit is reached, nothing better is found any more, or someone ends it. Time
     * that passed before this is called does not count.
     *
     * @param listener told of every improvement, in this thread; must be quick
     * @return the best schedule found, with its score and findings
     */
    public ScoredSchedule run(Consumer<Improvement> listener) {
        cores.take();
        try {
            var start = given == null ? InitialSchedule.of(rules.facts()) : given;
            return way == Way.REPLANNING
                    ? replan(start, listener)
                    : attempt(run).run(start, Holds.NONE, listener);
        } finally {
            cores.giveBack();
        }
    }

    /** What the repair takes of the time is not the search's. */
    private ScoredSchedule replan(Schedule start, Consumer<Improvement> listener) {
        long begun = System.nanoTime();
        var time = Limits.time(run);
        long most = time == null ? Long.MAX_VALUE : time.dividedBy(REPAIR_PART).toNanos();
        var repaired =
                Repair.asFarAsPossible(
                        rules, start, () -> endedEarly.get() || System.nanoTime() - begun > most);
        var rest = Limits.after(run, Duration.ofNanos(System.nanoTime() - begun));
        return new Replanning(rules, rest).run(repaired, this::attempt, listener);
    }

    private Attempt attempt(RunConfig share) {
        var attempt = new Attempt(rules, share, config, cores, way == Way.PROVING, endedEarly::get);
        attempts.add(attempt);
        return attempt;
    }

    /** Steps of the search so far, of all who take part: changes that were tried. */
    public long steps() {
        return attempts.stream().mapToLong(Attempt::steps).sum();
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

package dev.plumbline.solve;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.plumbline.explain.Audit;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlanBuilder;
import dev.plumbline.solve.search.Annealing;
import dev.plumbline.solve.search.AnnealingCommand;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One search for a schedule. Runs once, in the thread that calls it; any thread may end it early.
 */
public final class Solving {

    /**
     * A better schedule than before.
     *
     * @param schedule makes the schedule when asked for
     */
    public record Improvement(Score score, Supplier<Schedule> schedule) {}

    private final RuleSet rules;
    private final RunConfig run;
    private final SolverConfig config;
    private final AtomicBoolean endedEarly = new AtomicBoolean();
    private volatile @Nullable Annealing annealing;

    Solving(RuleSet rules, RunConfig run, SolverConfig config) {
        this.rules = rules;
        this.run = run;
        this.config = config;
    }

    /**
     * Searches until a limit is reached, nothing better is found any more, or someone ends it. Time
     * that passed before this is called does not count.
     *
     * @param listener told of every improvement, in this thread; must be quick
     * @return the best schedule found, with its score and findings
     */
    public ScoredSchedule run(Consumer<Improvement> listener) {
        var random = new SplittableRandom(Limits.seed(run));
        var search =
                new Annealing(rules, InitialSchedule.of(rules.facts()), random, Limits.budget(run));
        annealing = search;
        var initial = search.best();
        if (nothingToPlan() || endedEarly.get()) {
            return Audit.of(rules, initial);
        }
        var solver = solver(search);
        solver.addEventListener(
                event -> {
                    var plan = event.getNewBestSolution();
                    listener.accept(
                            new Improvement(
                                    score(plan.getScore()),
                                    () -> PlanBuilder.schedule(rules, plan)));
                });
        var best = solver.solve(PlanBuilder.build(rules, initial));
        return Audit.of(rules, PlanBuilder.schedule(rules, best));
    }

    private boolean nothingToPlan() {
        return rules.facts().slots().isEmpty() || rules.facts().sessions().isEmpty();
    }

    private Solver<AgendaPlan> solver(Annealing search) {
        var command = new AnnealingCommand(search, endedEarly::get);
        return SolverFactory.<AgendaPlan>create(Limits.apply(config, run, command)).buildSolver();
    }

    /** Steps of the search so far: changes that were tried. */
    public long steps() {
        var search = annealing;
        return search == null ? 0 : search.steps();
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

    private static Score score(HardMediumSoftScore score) {
        return new Score(score.hardScore(), score.mediumScore(), score.softScore());
    }
}

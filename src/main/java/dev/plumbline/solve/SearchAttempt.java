package dev.plumbline.solve;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.model.PlanBuilder;
import dev.plumbline.solve.proof.OptimalityProver;
import dev.plumbline.solve.search.Annealing;
import dev.plumbline.solve.search.AnnealingCommand;
import dev.plumbline.solve.search.AnnealingHelper;
import dev.plumbline.solve.search.BestKnown;
import dev.plumbline.solve.search.MachineCores;
import dev.plumbline.solve.search.SearchBudget;
import dev.plumbline.solve.search.SearchWorkers;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run of the search, from one start. Runs once, in the thread that calls it and, unless its
 * steps are counted, on cores that are free.
 */
final class SearchAttempt {

    private final RuleSet rules;
    private final CycleSolvers solvers;
    private final MachineCores cores;
    private final boolean proves;
    private final BooleanSupplier isEnded;
    private volatile @Nullable Annealing annealing;
    private volatile @Nullable SearchWorkers workers;

    /**
     * @param solvers where to get Timefold's solver from
     * @param proves whether to look for a proof that nothing better exists
     * @param isEnded whether someone wants it to end early
     */
    SearchAttempt(
            RuleSet rules,
            CycleSolvers solvers,
            MachineCores cores,
            boolean proves,
            BooleanSupplier isEnded) {
        this.rules = rules;
        this.solvers = solvers;
        this.cores = cores;
        this.proves = proves;
        this.isEnded = isEnded;
    }

    /**
     * Searches until a limit is reached, nothing better is found any more, or it is ended.
     *
     * @param run what it may spend
     * @param start where to begin
     * @return the best schedule found, with its score and findings
     */
    ScoredSchedule run(RunConfig run, Schedule start, Consumer<Solving.Improvement> listener) {
        var clock = new Clock(SolverLimits.time(run));
        var best = new BestKnown();
        var budget = SolverLimits.budget(run);
        var random = new SplittableRandom(SolverLimits.seed(run));
        var search = Annealing.from(start, rules, best, random, budget);
        annealing = search;
        var initial = best.get().schedule();
        if (nothingToPlan() || isEnded.getAsBoolean()) {
            return ScheduleAudit.of(rules, initial);
        }
        var started = workers(SolverLimits.seed(run), search, initial, best, budget);
        workers = started;
        var prover = new OptimalityProver(rules, budget.mostSteps());
        try {
            BooleanSupplier isOver = () -> isEnded.getAsBoolean() || clock.isOver();
            var command =
                    new AnnealingCommand(search, best, started, proves ? prover : null, isOver);
            var found = solve(run, initial, command, listener);
            return found.with(prover.knows(found));
        } finally {
            started.end();
        }
    }

    /** Steps so far, of all who take part: changes that were tried. */
    long steps() {
        var search = annealing;
        var started = workers;
        return (search == null ? 0 : search.steps()) + (started == null ? 0 : started.steps());
    }

    private boolean nothingToPlan() {
        return rules.facts().slots().isEmpty() || rules.facts().sessions().isEmpty();
    }

    /** With steps nobody may help: it would depend on the clock who finds what first. */
    private SearchWorkers workers(
            long seed, Annealing first, Schedule origin, BestKnown best, SearchBudget budget) {
        if (!(budget instanceof SearchBudget.Time time)) {
            return new SearchWorkers(best, cores, null);
        }
        var seeds = new SplittableRandom(~seed);
        return new SearchWorkers(
                best,
                cores,
                () ->
                        new AnnealingHelper(
                                rules, origin, seeds.split(), time.rest(), cores, first.cycles()));
    }

    private ScoredSchedule solve(
            RunConfig run,
            Schedule initial,
            AnnealingCommand command,
            Consumer<Solving.Improvement> listener) {
        var solver = solvers.make(rules, run);
        solver.addEventListener(
                event -> {
                    var plan = event.getNewBestSolution();
                    listener.accept(
                            new Solving.Improvement(
                                    score(plan.getScore()),
                                    () -> PlanBuilder.schedule(rules, plan)));
                });
        var best = solvers.solve(solver, PlanBuilder.build(rules, initial), command);
        return ScheduleAudit.of(rules, PlanBuilder.schedule(rules, best));
    }

    private static Score score(HardMediumSoftScore score) {
        return new Score(score.hardScore(), score.mediumScore(), score.softScore());
    }

    /** Counts the time from the beginning of preparing; a quarter is the search's in any case. */
    private static final class Clock {

        private static final int LEAST_PART = 4;

        private final @Nullable Duration limit;
        private final long begun = System.nanoTime();
        private long least;

        /**
         * @param limit null where no clock may be asked
         */
        Clock(@Nullable Duration limit) {
            this.limit = limit;
        }

        /** Asked for the first time when all is prepared; by one thread. */
        boolean isOver() {
            if (limit == null) {
                return false;
            }
            long spent = System.nanoTime() - begun;
            if (least == 0) {
                least = spent + limit.dividedBy(LEAST_PART).toNanos();
            }
            return spent >= Math.max(least, limit.toNanos());
        }
    }
}

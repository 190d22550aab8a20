package dev.plumbline.solve;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.SolverJob;
import ai.timefold.solver.core.api.solver.SolverManager;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.SolverManagerConfig;
import dev.plumbline.explain.Audit;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.PlanBuilder;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A search by Timefold's own phases over the constraint streams, from where {@link Solving} starts
 * too: what that is measured against. Runs once.
 */
public final class StreamSolving {

    private static final String ID = "stream-solving";

    private final RuleSet rules;
    private final SolverConfig config;
    private @Nullable SolverJob<AgendaPlan> job;
    private boolean endedEarly;
    private volatile long moves;

    StreamSolving(RuleSet rules, SolverConfig config) {
        this.rules = rules;
        this.config = config;
    }

    /**
     * Searches until the time is over or someone ends it.
     *
     * @return the best schedule found, with its score and findings
     * @throws IllegalStateException if the search broke off, or its score is not the audit's
     */
    public ScoredSchedule run() {
        try (SolverManager<AgendaPlan> manager =
                SolverManager.create(
                        SolverFactory.create(config),
                        new SolverManagerConfig().withParallelSolverCount("1"))) {
            var running =
                    manager.solve(ID, PlanBuilder.build(rules, InitialSchedule.of(rules.facts())));
            started(running);
            var best = running.getFinalBestSolution();
            moves = running.getMoveEvaluationCount();
            return audited(best);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The search broke off.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted.", e);
        }
    }

    private synchronized void started(SolverJob<AgendaPlan> running) {
        job = running;
        if (endedEarly) {
            running.terminateEarly();
        }
    }

    private ScoredSchedule audited(AgendaPlan best) {
        var found = Audit.of(rules, PlanBuilder.schedule(rules, best));
        HardMediumSoftScore told = best.getScore();
        if (!found.score()
                .equals(new Score(told.hardScore(), told.mediumScore(), told.softScore()))) {
            throw new IllegalStateException(
                    "The constraint streams' score ("
                            + told
                            + ") is not the score ("
                            + found.score()
                            + ") that the audit gives the schedule.");
        }
        return found;
    }

    /** Moves that were evaluated; 0 until {@link #run} is over. */
    public long moves() {
        return moves;
    }

    /** Makes {@link #run} return soon with the best found so far. */
    public synchronized void endEarly() {
        endedEarly = true;
        var running = job;
        if (running != null) {
            running.terminateEarly();
        }
    }
}

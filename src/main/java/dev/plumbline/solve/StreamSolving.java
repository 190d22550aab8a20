package dev.plumbline.solve;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.SolverJob;
import ai.timefold.solver.core.api.solver.SolverManager;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.SolverManagerConfig;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.rule.RuleSet;
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
     * @return the best schedule found, with its findings and the audit's score: Timefold's own is
     *     that of another schedule when its construction was cut off
     * @throws IllegalStateException if the search broke off
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
            return ScheduleAudit.of(rules, PlanBuilder.schedule(rules, best));
        } catch (ExecutionException e) {
            throw new IllegalStateException("The search broke off: " + e.getCause(), e.getCause());
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

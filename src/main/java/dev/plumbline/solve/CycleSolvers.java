package dev.plumbline.solve;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.model.AgendaPlan;
import dev.plumbline.solve.model.FurtherRules;
import dev.plumbline.solve.search.AnnealingCommand;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Timefold's solvers whose only phase are the cycles of a search. What takes long to make of them,
 * the model and the constraint streams, is made once for all solvings. Safe for use by several
 * threads.
 */
final class CycleSolvers {

    private final SolverConfig config;

    /** Of the solving that runs in this thread; Timefold calls the cycles in no other one. */
    private final ThreadLocal<AnnealingCommand> running = new ThreadLocal<>();

    private @Nullable SolverFactory<AgendaPlan> usual;

    /**
     * @param config what all have, without limits and phases
     */
    CycleSolvers(SolverConfig config) {
        this.config = config;
    }

    /** A solver with the limits of a run. */
    Solver<AgendaPlan> make(RuleSet rules, RunConfig run) {
        var limits = new SolverConfigOverride();
        var clock = SolverLimits.clock(run);
        if (clock != null) {
            limits = limits.withTerminationConfig(clock);
        }
        return factory(rules).buildSolver(limits);
    }

    /** Solves from a plan, with the command as every cycle. */
    AgendaPlan solve(Solver<AgendaPlan> solver, AgendaPlan start, AnnealingCommand command) {
        running.set(command);
        try {
            return solver.solve(start);
        } finally {
            running.remove();
        }
    }

    /** Makes what all solvings need, if that was not done yet. */
    void getReady() {
        usual();
    }

    private SolverFactory<AgendaPlan> factory(RuleSet rules) {
        if (rules.further().isEmpty()) {
            return usual();
        }
        var theirs = withCycles();
        FurtherRules.declare(rules, theirs);
        return SolverFactory.create(theirs);
    }

    private synchronized SolverFactory<AgendaPlan> usual() {
        if (usual == null) {
            usual = SolverFactory.create(withCycles());
        }
        return usual;
    }

    private SolverConfig withCycles() {
        PhaseCommand<AgendaPlan> cycle = context -> running.get().changeWorkingSolution(context);
        var cycles = Collections.nCopies(AnnealingCommand.MOST_COMMANDS, cycle);
        var whole = new SolverConfig(config);
        whole.setPhaseConfigList(
                List.of(new CustomPhaseConfig().withCustomPhaseCommandList(cycles)));
        return whole;
    }
}

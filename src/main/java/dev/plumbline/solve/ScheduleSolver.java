package dev.plumbline.solve;

import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.search.Cores;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes solvings from the application's solver configuration. */
@ApplicationScoped
public class ScheduleSolver {

    private final SolverConfig config;
    private final Cores cores = Cores.ofThisMachine();

    /**
     * @param config without limits; it is copied, never changed
     */
    public ScheduleSolver(SolverConfig config) {
        this.config = config;
    }

    /** A solving that has not started yet. */
    public Solving prepare(RuleSet rules, RunConfig run) {
        return new Solving(rules, run, config, cores);
    }
}

package dev.plumbline.testing;

import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.plumbline.solve.ScheduleSolver;

/** The solver as the application has it, without the application. */
public final class Solvers {

    private Solvers() {}

    /** The application's solver configuration. */
    public static SolverConfig config() {
        return SolverConfig.createFromXmlResource(
                "solverConfig.xml", Solvers.class.getClassLoader());
    }

    /** A solver with the application's configuration. */
    public static ScheduleSolver solver() {
        return new ScheduleSolver(config());
    }
}

package dev.plumbline.testing;

import ai.timefold.solver.core.config.solver.SolverConfig;
import dev.plumbline.solve.ScheduleSolver;

/** The solver as the application has it, without the application. */
public final class TestSolvers {

    private TestSolvers() {}

    /** The application's solver configuration. */
    public static SolverConfig config() {
        return SolverConfig.createFromXmlResource(
                "solverConfig.xml", TestSolvers.class.getClassLoader());
    }

    /** A solver with the application's configuration. */
    public static ScheduleSolver solver() {
        return ScheduleSolver.withoutApplication();
    }
}

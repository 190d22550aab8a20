package dev.plumbline.solve;

import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When one solving ends, and its seed, put into a copy of the application's solver configuration.
 */
final class Limits {

    /** The longest a solving takes when a request says nothing. */
    static final Duration DEFAULT_SPENT = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final Duration PATIENCE_PER_SESSION = Duration.ofMillis(20);
    private static final Duration MOST_PATIENCE = Duration.ofSeconds(10);

    private Limits() {}

    static SolverConfig apply(SolverConfig base, RunConfig run, int sessions) {
        var config = new SolverConfig(base);
        config.setRandomSeed(run.seed() == null ? 0L : run.seed());
        var termination =
                run.termination() == null ? new Termination(null, null, null) : run.termination();
        if (termination.stepCountLimit() != null) {
            // On the solver it would cut the construction too; and no clock may be asked, or the
            // answer could not be reproduced.
            config.setTerminationConfig(null);
            config.getPhaseConfigList().stream()
                    .filter(LocalSearchPhaseConfig.class::isInstance)
                    .forEach(
                            phase ->
                                    phase.setTerminationConfig(
                                            new TerminationConfig()
                                                    .withStepCountLimit(
                                                            termination.stepCountLimit())));
        } else {
            config.setTerminationConfig(
                    new TerminationConfig()
                            .withSpentLimit(orElse(termination.spentLimit(), DEFAULT_SPENT))
                            .withUnimprovedSpentLimit(
                                    orElse(
                                            termination.unimprovedSpentLimit(),
                                            patience(sessions))));
        }
        return config;
    }

    /**
     * How long nothing better may be found before the search gives up: a bigger problem deserves
     * more patience.
     */
    private static Duration patience(int sessions) {
        Duration patience = PATIENCE.plus(PATIENCE_PER_SESSION.multipliedBy(sessions));
        return patience.compareTo(MOST_PATIENCE) < 0 ? patience : MOST_PATIENCE;
    }

    private static Duration orElse(@Nullable Duration given, Duration standard) {
        return given == null ? standard : given;
    }
}

package dev.plumbline.solve;

import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.solve.search.Annealing;
import dev.plumbline.solve.search.AnnealingSchedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * When one solving ends, and its seed, put into a copy of the application's solver configuration.
 */
final class Limits {

    /** The longest a solving takes when a request says nothing. */
    static final Duration DEFAULT_SPENT = Duration.ofSeconds(30);

    private Limits() {}

    // Timefold's own signatures have raw phase configs.
    @SuppressWarnings("rawtypes")
    static SolverConfig apply(SolverConfig base, RunConfig run, int sessions) {
        var config = new SolverConfig(base);
        long seed = run.seed() == null ? 0L : run.seed();
        var termination =
                run.termination() == null ? new Termination(null, null, null) : run.termination();
        Integer steps = termination.stepCountLimit();
        config.setRandomSeed(seed);
        config.setTerminationConfig(
                // With a step limit no clock may be asked, or the answer could not be reproduced.
                steps != null
                        ? null
                        : new TerminationConfig()
                                .withSpentLimit(orElse(termination.spentLimit(), DEFAULT_SPENT))
                                .withUnimprovedSpentLimit(termination.unimprovedSpentLimit()));
        var annealing =
                new Annealing(new AnnealingSchedule(sessions, steps), new SplittableRandom(seed));
        List<PhaseConfig> phases = new ArrayList<>(config.getPhaseConfigList());
        phases.add(
                new CustomPhaseConfig()
                        .withCustomPhaseCommandList(
                                Collections.nCopies(AnnealingSchedule.MOST_CYCLES, annealing)));
        config.setPhaseConfigList(phases);
        return config;
    }

    private static Duration orElse(@Nullable Duration given, Duration standard) {
        return given == null ? standard : given;
    }
}

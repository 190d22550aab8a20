package dev.plumbline.solve;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.solve.search.SearchBudget;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** When one solving ends, and its seed. */
final class SolverLimits {

    /** The longest a solving takes when a request says nothing. */
    static final Duration DEFAULT_SPENT = Duration.ofSeconds(30);

    private SolverLimits() {}

    /** The seed of all randomness. */
    static long seed(RunConfig run) {
        return run.seed() == null ? 0L : run.seed();
    }

    /** What the search may spend, from now on. */
    static SearchBudget budget(RunConfig run) {
        var limits = run.terminationOrDefault();
        if (limits.stepCountLimit() != null) {
            return new SearchBudget.Steps(limits.stepCountLimit());
        }
        // Who says how long to wait for something better does not want the search to decide that.
        boolean endsWhenStalled = limits.unimprovedSpentLimit() == null;
        return new SearchBudget.Time(orElse(limits.spentLimit(), DEFAULT_SPENT), endsWhenStalled);
    }

    /** The time that a run may take; null where steps are counted. */
    static @Nullable Duration time(RunConfig run) {
        var limits = run.terminationOrDefault();
        return limits.countsSteps() ? null : orElse(limits.spentLimit(), DEFAULT_SPENT);
    }

    /**
     * The settings of a run of which so much time has passed; where steps are counted, the same.
     */
    static RunConfig after(RunConfig run, Duration passed) {
        var time = time(run);
        if (time == null) {
            return run;
        }
        var rest = time.minus(passed);
        return new RunConfig(
                run.name(),
                run.seed(),
                new Termination(
                        rest.isPositive() ? rest : Duration.ofMillis(1),
                        run.terminationOrDefault().unimprovedSpentLimit(),
                        null));
    }

    /** When Timefold ends a run by the clock. */
    static @Nullable TerminationConfig clock(RunConfig run) {
        var limits = run.terminationOrDefault();
        if (limits.countsSteps()) {
            // No clock may be asked, or the answer could not be reproduced.
            return null;
        }
        return new TerminationConfig()
                .withSpentLimit(inMillis(orElse(limits.spentLimit(), DEFAULT_SPENT)))
                .withUnimprovedSpentLimit(inMillis(limits.unimprovedSpentLimit()));
    }

    /** Timefold takes nothing finer. */
    private static @Nullable Duration inMillis(@Nullable Duration limit) {
        return limit == null ? null : Duration.ofMillis(Math.max(1, limit.toMillis()));
    }

    private static Duration orElse(@Nullable Duration given, Duration standard) {
        return given == null ? standard : given;
    }
}

package dev.plumbline.lab.weights;

import dev.plumbline.problem.RunConfig;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis of many searches may spend.
 *
 * @param seed of all randomness
 * @param steps of each search, at least 1; then no clock is asked, and the same input gives the
 *     same answer
 * @param time of all searches together; ignored with steps
 */
public record SearchLimits(long seed, @Nullable Integer steps, Duration time) {

    private static final Duration USUAL_TIME = Duration.ofSeconds(30);

    /** So many steps a search. */
    public static SearchLimits ofSteps(long seed, int steps) {
        return new SearchLimits(seed, steps, USUAL_TIME);
    }

    /** Those of a run, for all searches together where they are of time; 30 s when absent. */
    public static SearchLimits of(RunConfig run) {
        long seed = run.seed() == null ? 0 : run.seed();
        var limits = run.termination();
        if (limits == null) {
            return new SearchLimits(seed, null, USUAL_TIME);
        }
        return new SearchLimits(
                seed,
                limits.stepCountLimit(),
                limits.spentLimit() == null ? USUAL_TIME : limits.spentLimit());
    }
}

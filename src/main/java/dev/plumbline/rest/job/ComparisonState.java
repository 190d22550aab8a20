package dev.plumbline.rest.job;

import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.store.SolverStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a comparison is.
 *
 * @param results null before it is complete, and when it was ended early
 */
public record ComparisonState(
        String id,
        String name,
        SolverStatus solverStatus,
        Instant submitDateTime,
        @Nullable Instant startDateTime,
        @Nullable Instant completeDateTime,
        @Nullable String failureMessage,
        Progress progress,
        @Nullable ComparisonResult results) {

    /**
     * In runs.
     *
     * @param now what is being run, and how long the rest will take
     */
    public record Progress(int finished, int all, @Nullable String now) {}
}

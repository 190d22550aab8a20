package dev.plumbline.rest.job;

import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.store.SolverStatus;
import dev.plumbline.store.StoredComparison;
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
     * @param now what was begun last, while there is more to do
     */
    public record Progress(int finished, int all, @Nullable String now) {}

    static ComparisonState of(StoredComparison stored, @Nullable ComparisonResult results) {
        return new ComparisonState(
                stored.id(),
                stored.name(),
                stored.status(),
                stored.submitted(),
                stored.started(),
                stored.completed(),
                stored.failure(),
                new Progress(stored.finished(), stored.runs(), stored.doing()),
                results);
    }
}

package dev.plumbline.store;

import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.schedule.FrozenSessions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in; never changes.
 *
 * @param name of the run, or else of the problem
 * @param warnings what is odd about the problem, in sentences
 * @param parent the id of the schedule that this one revises; null for one of its own
 * @param owner the holder of the token with which it was handed in
 * @param idempotency null when the client did not mark the request
 */
public record Submission(
        String name,
        Problem problem,
        Config config,
        List<String> warnings,
        Instant time,
        @Nullable IdempotencyMark idempotency,
        @Nullable String parent,
        long bytes,
        String owner) {

    /** The problem as it is solved: in a revision what is frozen is pinned. */
    public Problem solved() {
        return parent == null ? problem : FrozenSessions.pinned(problem);
    }
}

package dev.plumbline.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comparison that was handed in, and how far it is.
 *
 * @param owner the holder who handed it in
 * @param definition as it was handed in, JSON
 * @param runs searches that it takes
 * @param asks whether something is asked once all runs are made
 * @param started null until a search begins
 * @param completed null until it is over
 * @param failure a sentence when it broke off, else null
 * @param doing what was begun last, in words; null when nothing is being done
 * @param answer to what is asked, JSON; null until it is known
 * @param finished searches
 */
public record StoredComparison(
        String id,
        String owner,
        String name,
        String definition,
        int runs,
        boolean asks,
        SolverStatus status,
        Instant submitted,
        @Nullable Instant started,
        @Nullable Instant completed,
        @Nullable String failure,
        @Nullable String doing,
        @Nullable String answer,
        int finished) {

    /** Just handed in. */
    public static StoredComparison created(
            String id,
            String owner,
            String name,
            String definition,
            int runs,
            boolean asks,
            Instant now) {
        return new StoredComparison(
                id,
                owner,
                name,
                definition,
                runs,
                asks,
                SolverStatus.SOLVING_SCHEDULED,
                now,
                null,
                null,
                null,
                null,
                null,
                0);
    }
}

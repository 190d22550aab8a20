package dev.plumbline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.store.SolverStatus;
import dev.plumbline.store.StoredSchedule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know about a schedule besides the schedule.
 *
 * @param name of the problem: what organizers call a run is theirs
 */
record PublicMetadata(
        String id,
        String name,
        SolverStatus solverStatus,
        Instant submitDateTime,
        @JsonInclude @Nullable Instant startDateTime,
        @JsonInclude @Nullable Instant completeDateTime) {

    static PublicMetadata of(StoredSchedule stored) {
        return new PublicMetadata(
                stored.id(),
                stored.submission().problem().name(),
                stored.status(),
                stored.submission().time(),
                stored.started(),
                stored.completed());
    }
}

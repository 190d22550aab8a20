package dev.plumbline.problem;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contiguous stretch of one room's time; sessions are packed into it one after the other.
 *
 * @param track only sessions of this track may use the slot; without it, any may
 * @param chairs who may chair it; as its track says when absent
 */
@HasBuilder
public record TimeSlot(
        String id,
        String room,
        OffsetDateTime start,
        OffsetDateTime end,
        @Nullable String track,
        List<Break> breaks,
        @Nullable ChairDuty chairs)
        implements TimeSlotBuilder.With {

    /** Of which nothing is said about chairs. */
    public TimeSlot(
            String id,
            String room,
            OffsetDateTime start,
            OffsetDateTime end,
            @Nullable String track,
            List<Break> breaks) {
        this(id, room, start, end, track, breaks, null);
    }
}

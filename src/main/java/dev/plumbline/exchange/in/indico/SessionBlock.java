package dev.plumbline.exchange.in.indico;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session block: a stretch of time of a session, in a room.
 *
 * @param number of the block
 * @param session the session's title
 * @param isPoster whether its contributions hang on walls, all at once
 * @param usualMinutes what Indico gives a contribution of the session that nobody gave a length
 * @param pauses the breaks inside; null where the file does not say
 * @param where of a note
 */
record SessionBlock(
        String number,
        String session,
        @Nullable String room,
        OffsetDateTime start,
        OffsetDateTime end,
        boolean isPoster,
        @Nullable Integer usualMinutes,
        List<IndicoParticipant> conveners,
        @Nullable List<Pause> pauses,
        String where) {

    /** A break. */
    record Pause(String title, OffsetDateTime start, int minutes) {}

    /** Whether it begins within the block. */
    boolean covers(OffsetDateTime time) {
        return !time.isBefore(start) && time.isBefore(end);
    }
}

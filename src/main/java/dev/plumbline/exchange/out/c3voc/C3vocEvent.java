package dev.plumbline.exchange.out.c3voc;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as both formats write it; all texts are clean.
 *
 * @param guid the same in every revision
 * @param id a positive number, unique in the file
 * @param code the session's id where it looks like one of pretalx; else null
 * @param track the track's name, else that of the first cluster, else empty
 */
record C3vocEvent(
        UUID guid,
        int id,
        @Nullable String code,
        String slug,
        String title,
        String abstractText,
        String track,
        String type,
        String room,
        List<Presenter> people,
        ZonedDateTime start,
        int minutes) {

    /** Somebody who speaks. */
    record Presenter(UUID guid, String name) {}

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final int MOST_HOURS = 100;

    /** Hours and minutes, as many hours as it takes. */
    String duration() {
        return "%02d:%02d".formatted(minutes / HOUR, minutes % HOUR);
    }

    /** The same, with days where the hours would need three digits. */
    String durationWithDays() {
        return minutes < MOST_HOURS * HOUR
                ? duration()
                : "%d:%02d:%02d".formatted(minutes / DAY, minutes % DAY / HOUR, minutes % HOUR);
    }
}

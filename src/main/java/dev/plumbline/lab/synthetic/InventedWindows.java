package dev.plumbline.lab.synthetic;

import dev.plumbline.problem.Break;
import dev.plumbline.problem.TimeSlot;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time a microconference is given: three hours of content and a floating break of 30 minutes.
 */
final class InventedWindows {

    /** Minutes of one window, break included. */
    static final int MINUTES = 210;

    /** Minutes of one window that sessions can fill. */
    static final int CONTENT = 180;

    private static final int BREAK = 30;
    private static final int HALF_CONTENT = CONTENT / 2;

    private InventedWindows() {}

    /** The window in one piece. */
    static TimeSlot whole(String id, String room, @Nullable String track, ZonedDateTime start) {
        return slot(id, room, track, start, MINUTES, pause(start, 60, 120));
    }

    /** The window in two pieces with an hour between them; the break lies in the first. */
    static List<TimeSlot> split(String id, String room, String track, ZonedDateTime start) {
        int first = HALF_CONTENT + BREAK;
        return List.of(
                slot(id + "-1", room, track, start, first, pause(start, 30, 60)),
                slot(id + "-2", room, track, start.plusMinutes(first + 60), HALF_CONTENT));
    }

    private static Break pause(ZonedDateTime start, int earliest, int latest) {
        return new Break(
                null,
                BREAK,
                start.plusMinutes(earliest).toOffsetDateTime(),
                start.plusMinutes(latest).toOffsetDateTime());
    }

    private static TimeSlot slot(
            String id,
            String room,
            @Nullable String track,
            ZonedDateTime start,
            int minutes,
            Break... breaks) {
        return new TimeSlot(
                id,
                room,
                start.toOffsetDateTime(),
                start.plusMinutes(minutes).toOffsetDateTime(),
                track,
                List.of(breaks));
    }
}

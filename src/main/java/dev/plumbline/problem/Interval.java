package dev.plumbline.problem;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A half-open stretch of time in whole minutes since 1970-01-01T00:00Z.
 *
 * @param start inclusive
 * @param end exclusive
 */
public record Interval(long start, long end) {

    private static final long SECONDS = 60;

    /** From one wall-clock moment to another. */
    public static Interval of(OffsetDateTime start, OffsetDateTime end) {
        return new Interval(minute(start), minute(end));
    }

    /** The minute a moment lies in, since 1970-01-01T00:00Z. */
    public static long minute(OffsetDateTime moment) {
        return Math.floorDiv(moment.toEpochSecond(), SECONDS);
    }

    /** When the minute begins; the inverse of {@link #minute} for moments in whole minutes. */
    public static Instant instant(long minute) {
        return Instant.ofEpochSecond(minute * SECONDS);
    }

    /** When the minute begins, by the clocks of a zone. */
    public static ZonedDateTime at(long minute, ZoneId zone) {
        return instant(minute).atZone(zone);
    }

    /** Minutes shared by two half-open stretches, 0 when they only touch. */
    public static long overlap(long start, long end, long otherStart, long otherEnd) {
        return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
    }

    /** Minutes shared with the given stretch. */
    public long overlap(long otherStart, long otherEnd) {
        return overlap(start, end, otherStart, otherEnd);
    }

    /** Minutes from start to end. */
    public long minutes() {
        return end - start;
    }

    /** Whether the other stretch lies wholly inside this one. */
    public boolean encloses(long otherStart, long otherEnd) {
        return start <= otherStart && otherEnd <= end;
    }
}

package dev.plumbline.exchange.in.draft;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * A half-open stretch of time as a file gives it, with the offsets of its clocks.
 *
 * @param start inclusive
 * @param end exclusive; in a file with mistakes it may lie before the start
 */
public record TimeSpan(OffsetDateTime start, OffsetDateTime end) {

    /** So many minutes from the start on. */
    public static TimeSpan of(OffsetDateTime start, int minutes) {
        return new TimeSpan(start, start.plusMinutes(minutes));
    }

    /** Whole minutes from start to end. */
    public int minutes() {
        return (int) Math.min(Integer.MAX_VALUE, Duration.between(start, end).toMinutes());
    }
}

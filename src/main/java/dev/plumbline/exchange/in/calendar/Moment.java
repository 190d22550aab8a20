package dev.plumbline.exchange.in.calendar;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A time in a calendar.
 *
 * @param isDate whether a whole day is meant; {@code local} is its beginning
 */
record Moment(LocalDateTime local, boolean isDate, Clock clock) {

    Instant instant() {
        return clock.at(local);
    }

    /** Another time on the same clock. */
    Moment at(LocalDateTime other) {
        return new Moment(other, isDate, clock);
    }
}

package dev.plumbline.exchange.in.calendar;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A time in a calendar.
 *
 * @param isDate whether a whole day is meant; {@code local} is its beginning
 */
record CalendarMoment(LocalDateTime local, boolean isDate, WallClock clock) {

    Instant instant() {
        return clock.at(local);
    }

    /** Another time on the same clock. */
    CalendarMoment at(LocalDateTime other) {
        return new CalendarMoment(other, isDate, clock);
    }
}

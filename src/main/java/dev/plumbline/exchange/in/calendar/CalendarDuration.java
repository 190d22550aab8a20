package dev.plumbline.exchange.in.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something takes (RFC 5545, section 3.3.6).
 *
 * @param days of the wall clock, whatever happens to it
 * @param seconds as they pass
 */
record CalendarDuration(long days, long seconds) {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\+?P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,8})H)?(?:(\\d{1,8})M)?(?:(\\d{1,8})S)?)?");

    private static final int WEEK = 7;
    private static final int DAY_SECONDS = 24 * 60 * 60;
    private static final int HOUR_SECONDS = 3_600;
    private static final int MINUTE_SECONDS = 60;

    /** Of {@code P1DT2H30M} and the like, none of it negative. */
    static Optional<CalendarDuration> of(String text) {
        var form = FORM.matcher(text);
        return form.matches() && text.matches(".*\\d.*")
                ? Optional.of(
                        new CalendarDuration(
                                WEEK * number(form, 1) + number(form, 2),
                                HOUR_SECONDS * number(form, 3)
                                        + MINUTE_SECONDS * number(form, 4)
                                        + number(form, 5)))
                : Optional.empty();
    }

    /** From one time to another; whole days between dates. */
    static CalendarDuration between(CalendarMoment start, CalendarMoment end) {
        return start.isDate() && end.isDate()
                ? new CalendarDuration(Duration.between(start.local(), end.local()).toDays(), 0)
                : new CalendarDuration(
                        0, Duration.between(start.instant(), end.instant()).toSeconds());
    }

    private static long number(Matcher form, int group) {
        return form.group(group) == null ? 0 : Long.parseLong(form.group(group));
    }

    Instant after(CalendarMoment start) {
        return start.at(start.local().plusDays(days)).instant().plusSeconds(seconds);
    }

    /** Whether it takes any time. */
    boolean isPositive() {
        return days > 0 || (days == 0 && seconds > 0);
    }

    boolean isNegative() {
        return days < 0 || seconds < 0;
    }

    /** Whole days that are at least as long, on any clock. */
    long mostDays() {
        return days + seconds / DAY_SECONDS + 2;
    }
}

package dev.plumbline.exchange.in.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes (RFC 5545, section 3.3.6).
 *
 * @param days of the wall clock, whatever happens to it
 * @param seconds as they pass
 */
record CalendarDuration(long days, long seconds) {

    private static final Pattern FORM =
            Pattern.compile(
                    "\\+?(P(?:\\d{1,6}W)?(?:\\d{1,6}D)?)(T(?:\\d{1,8}H)?(?:\\d{1,8}M)?(?:\\d{1,8}S)?)?");

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int DAY_SECONDS = 24 * 60 * 60;

    /** Of {@code P1DT2H30M} and the like, none of it negative. */
    static Optional<CalendarDuration> of(String text) {
        var form = FORM.matcher(text);
        if (!form.matches() || !DIGIT.matcher(text).find()) {
            return Optional.empty();
        }
        return Optional.of(
                new CalendarDuration(
                        isNothing(form.group(1)) ? 0 : Period.parse(form.group(1)).getDays(),
                        isNothing(form.group(2))
                                ? 0
                                : Duration.parse("P" + form.group(2)).toSeconds()));
    }

    private static boolean isNothing(@Nullable String part) {
        return part == null || part.length() == 1;
    }

    /** From one time to another; whole days between dates. */
    static CalendarDuration between(CalendarMoment start, CalendarMoment end) {
        return start.isDate() && end.isDate()
                ? new CalendarDuration(Duration.between(start.local(), end.local()).toDays(), 0)
                : new CalendarDuration(
                        0, Duration.between(start.instant(), end.instant()).toSeconds());
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

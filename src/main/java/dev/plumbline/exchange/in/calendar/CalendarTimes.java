package dev.plumbline.exchange.in.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates and times as calendars write them: {@code 20270512}, {@code 20270512T100000Z}. */
final class CalendarTimes {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})?Z?)?");

    private static final int LAST_SECOND = 59;

    private CalendarTimes() {}

    /** What the clock shows, the beginning of the day for a date; empty if it is no such time. */
    static Optional<LocalDateTime> local(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int[] numbers = new int[form.groupCount()];
        for (int group = 0; group < numbers.length; group++) {
            String digits = form.group(group + 1);
            numbers[group] = digits == null ? 0 : Integer.parseInt(digits);
        }
        try {
            return Optional.of(
                    LocalDateTime.of(
                            numbers[0],
                            numbers[1],
                            numbers[2],
                            numbers[3],
                            numbers[4],
                            // a leap second
                            numbers[5] == LAST_SECOND + 1 ? LAST_SECOND : numbers[5]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it is a date or time. */
    static boolean form(String text) {
        return local(text).isPresent();
    }

    /** Whether it says more than a date. */
    static boolean hasTime(String text) {
        return text.indexOf('T') >= 0;
    }
}

package dev.plumbline.exchange.in.c3voc;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as schedules write them. */
final class C3vocDurations {

    /** What a sentence says of a length that is none. */
    static final String NEEDED = "hours and minutes such as 00:45, or days too: 1:00:45";

    private static final Pattern MINUTES = Pattern.compile("(\\d{1,5})");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,4}):([0-5]?\\d)");
    private static final Pattern SECONDS = Pattern.compile("(\\d{2,3}):([0-5]\\d):([0-5]?\\d)");
    private static final Pattern DAYS = Pattern.compile("(\\d):([01]?\\d|2[0-3]):([0-5]?\\d)");

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private C3vocDurations() {}

    /**
     * Minutes of {@code hh:mm}, {@code d:hh:mm} (pretalx, the day in one digit), {@code hh:mm:ss}
     * (FOSDEM; seconds are rounded up) or a number of minutes; empty for anything else.
     */
    static OptionalInt minutes(String text) {
        Matcher match = MINUTES.matcher(text);
        if (match.matches()) {
            return OptionalInt.of(number(match, 1));
        }
        match = HOURS.matcher(text);
        if (match.matches()) {
            return OptionalInt.of(number(match, 1) * HOUR + number(match, 2));
        }
        match = DAYS.matcher(text);
        if (match.matches()) {
            return OptionalInt.of(
                    number(match, 1) * DAY + number(match, 2) * HOUR + number(match, 3));
        }
        match = SECONDS.matcher(text);
        return match.matches()
                ? OptionalInt.of(
                        number(match, 1) * HOUR + number(match, 2) + (number(match, 3) > 0 ? 1 : 0))
                : OptionalInt.empty();
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}

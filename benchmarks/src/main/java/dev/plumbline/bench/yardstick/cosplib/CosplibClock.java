package dev.plumbline.bench.yardstick.cosplib;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads CoSPLib's times. */
final class CosplibClock {

    /** Minutes of a day. */
    static final int DAY = 24 * 60;

    private static final int HOUR = 60;
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-4]):[0-5]\\d");
    private static final Pattern OFFSET = Pattern.compile("GMT[+-]?\\d{1,2}");

    private CosplibClock() {}

    static boolean isTime(String text) {
        return TIME.matcher(text).matches();
    }

    static boolean isOffset(String text) {
        return OFFSET.matcher(text).matches();
    }

    /** The objective does not ask for dates, so one may be written in any way, or be missing. */
    static Optional<LocalDate> date(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Minutes since midnight. */
    static int minutes(String time) {
        int colon = time.indexOf(':');
        return Integer.parseInt(time.substring(0, colon)) * HOUR
                + Integer.parseInt(time.substring(colon + 1));
    }

    /** Minutes ahead of GMT. */
    static int offset(String zone) {
        return Integer.parseInt(zone.substring("GMT".length())) * HOUR;
    }
}

package dev.plumbline.bench.yardstick.optaplanner;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Reads the dates and times of instances, with leading zeros or without. */
final class OptaplannerClock {

    private static final DateTimeFormatter DATE = format("uuuu-M-d");
    private static final DateTimeFormatter TIME = format("H:m");

    private OptaplannerClock() {}

    /**
     * A day such as {@code 2024-11-29}.
     *
     * @throws java.time.format.DateTimeParseException if it is none
     */
    static LocalDate date(String text) {
        return LocalDate.parse(text, DATE);
    }

    /**
     * A time such as {@code 09:30}.
     *
     * @throws java.time.format.DateTimeParseException if it is none
     */
    static LocalTime time(String text) {
        return LocalTime.parse(text, TIME);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}

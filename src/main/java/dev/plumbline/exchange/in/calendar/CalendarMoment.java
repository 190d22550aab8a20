package dev.plumbline.exchange.in.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Optional;

/**
 * A time in a calendar. One that the clocks skip is counted from before the change, one that they
 * show twice is the first (RFC 5545, section 3.3.5).
 *
 * @param isDate whether a whole day is meant; {@code local} is its beginning
 */
record CalendarMoment(LocalDateTime local, boolean isDate, ZoneRules clock) {

    private static final DateTimeFormatter FORM =
            new DateTimeFormatterBuilder()
                    .appendValue(ChronoField.YEAR, 4)
                    .appendPattern("MMdd['T'HHmm[ss]['Z']]")
                    .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
                    .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
                    .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /**
     * What the clock shows at {@code 20270512} or {@code 20270512T100000Z}, the beginning of the
     * day for a date; empty if it is no such time.
     */
    static Optional<LocalDateTime> local(String text) {
        try {
            String withoutLeapSecond = text.replaceFirst("(?<=T\\d{4})60", "59");
            return Optional.of(LocalDateTime.parse(withoutLeapSecond, FORM));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether such a text says more than a date. */
    static boolean hasTime(String text) {
        return text.indexOf('T') >= 0;
    }

    Instant instant() {
        return local.toInstant(clock.getOffset(local));
    }

    /** Another time on the same clock. */
    CalendarMoment at(LocalDateTime other) {
        return new CalendarMoment(other, isDate, clock);
    }
}

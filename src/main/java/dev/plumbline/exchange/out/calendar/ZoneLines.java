package dev.plumbline.exchange.out.calendar;

import dev.plumbline.problem.ZoneLabel;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/**
 * What the clocks of a zone show (VTIMEZONE), from the time zone data of the Java runtime: each
 * change of clocks from the last one before the first event to a year after the last.
 */
final class ZoneLines {

    /** Local, without a zone. */
    static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private static final LocalDateTime BEGINNING = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final long YEAR_SECONDS = 366L * 24 * 60 * 60;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3_600;

    private final ContentLines lines;
    private final ZoneId zone;

    ZoneLines(ContentLines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
    }

    /** The parameter of a local time. */
    static String parameter(ZoneId zone) {
        String id = ZoneLabel.of(zone);
        return ";TZID=" + (id.indexOf(':') < 0 ? id : "\"" + id + "\"");
    }

    void write(Instant first, Instant last) {
        lines.value("BEGIN", "VTIMEZONE");
        lines.text("TZID", ZoneLabel.of(zone));
        var rules = zone.getRules();
        var before = rules.previousTransition(first.plusNanos(1));
        if (before == null) {
            var offset = rules.getOffset(first);
            observance(first, BEGINNING, offset, offset);
        } else {
            observance(before);
        }
        Instant end = last.plusSeconds(YEAR_SECONDS);
        for (var next = rules.nextTransition(first);
                next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) {
            observance(next);
        }
        lines.value("END", "VTIMEZONE");
    }

    private void observance(ZoneOffsetTransition change) {
        observance(
                change.getInstant(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private void observance(
            Instant moment, LocalDateTime local, ZoneOffset before, ZoneOffset after) {
        String kind = zone.getRules().isDaylightSavings(moment) ? "DAYLIGHT" : "STANDARD";
        lines.value("BEGIN", kind);
        lines.value("DTSTART", local.format(LOCAL));
        lines.value("TZOFFSETFROM", offset(before));
        lines.value("TZOFFSETTO", offset(after));
        lines.value("END", kind);
    }

    private static String offset(ZoneOffset offset) {
        int total = Math.abs(offset.getTotalSeconds());
        int seconds = total % SECONDS_PER_MINUTE;
        return "%s%02d%02d%s"
                .formatted(
                        offset.getTotalSeconds() < 0 ? "-" : "+",
                        total / SECONDS_PER_HOUR,
                        total % SECONDS_PER_HOUR / SECONDS_PER_MINUTE,
                        seconds == 0 ? "" : "%02d".formatted(seconds));
    }
}

package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.ConferenceClock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A moment as the page shows it before anybody chooses another zone.
 *
 * @param iso with the conference's offset
 * @param local the time of day there
 * @param utc the time of day in UTC, with the day's name where it is another day
 */
public record PageMoment(String iso, String local, String utc) {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ENGLISH);

    static PageMoment of(Instant moment, ZoneId zone, ConferenceClock clock) {
        return new PageMoment(
                ISO.format(moment.atZone(zone)), clock.time(moment), clock.utc(moment));
    }
}

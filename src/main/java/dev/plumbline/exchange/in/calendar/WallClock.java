package dev.plumbline.exchange.in.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Clocks on a wall somewhere. A time that they skip is counted from before the change, one that
 * they show twice is the first (RFC 5545, section 3.3.5).
 */
@FunctionalInterface
interface WallClock {

    /** Of the world's common time. */
    WallClock UTC = local -> local.toInstant(ZoneOffset.UTC);

    /** When they show it. */
    Instant at(LocalDateTime local);

    /** In a zone that Java knows. */
    static WallClock of(ZoneId zone) {
        return local -> local.atZone(zone).toInstant();
    }
}

package dev.plumbline.exchange.sheet;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Moments in cells. */
public final class LocalTimes {

    private LocalTimes() {}

    /**
     * A real date in the zone, if it is the same moment with the same offset when it is read again;
     * else the text with its offset.
     */
    public static Object cell(OffsetDateTime time, ZoneId zone) {
        LocalDateTime local = time.toLocalDateTime();
        boolean isPlain = local.atZone(zone).toOffsetDateTime().equals(time);
        return isPlain ? local : time.toString();
    }
}

package dev.plumbline.problem;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people read as the name of a time zone. */
public final class ZoneLabel {

    /**
     * Zones without a place. POSIX counts westwards, so that Etc/GMT-2 is two hours ahead of UTC.
     */
    private static final Pattern WITHOUT_PLACE =
            Pattern.compile(
                    "Etc/.*|(?:GMT|UTC|UT|UCT|Zulu|Universal|Greenwich|Z)?(?:[+-]?[0-9:]+)?");

    private static final Pattern HOURS = Pattern.compile("UTC([+-])(\\d{1,2})(?::00)?");

    private ZoneLabel() {}

    /** {@code Europe/Berlin} as it is; {@code UTC+02:00} for Etc/GMT-2; {@code UTC}. */
    public static String of(ZoneId zone) {
        if (!WITHOUT_PLACE.matcher(zone.getId()).matches() || !zone.getRules().isFixedOffset()) {
            return zone.getId();
        }
        ZoneOffset offset = zone.getRules().getOffset(Instant.EPOCH);
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    }

    /** The zone whose label that is, where it is one of whole hours; empty for anything else. */
    public static Optional<ZoneId> withoutPlace(String label) {
        Matcher hours = HOURS.matcher(label);
        if (!hours.matches()) {
            return Optional.empty();
        }
        // POSIX counts westwards
        String sign = hours.group(1).equals("+") ? "-" : "+";
        String id = "Etc/GMT" + sign + Integer.parseInt(hours.group(2));
        return ZoneId.getAvailableZoneIds().contains(id)
                ? Optional.of(ZoneId.of(id))
                : Optional.empty();
    }

    /** Whether its clocks always show UTC. */
    public static boolean isUtc(ZoneId zone) {
        return of(zone).equals("UTC");
    }
}

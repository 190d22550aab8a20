package dev.plumbline.exchange.in.calendar;

import dev.plumbline.problem.validation.NameHints;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The zones that a file names (TZID): those that Java knows by that name or by the end of it, those
 * that the file describes, those that Windows knows.
 */
final class CalendarZones {

    /** Java's names of zones are far shorter, even after the path of some program's own. */
    private static final int LONGEST_NAME = 200;

    private final Map<String, CalendarComponent> described = new HashMap<>();
    private final Map<String, Optional<WallClock>> found = new HashMap<>();
    private final NameHints hints = new NameHints();
    private final ConferenceDays days;
    private final CalendarBudget budget;

    CalendarZones(
            Collection<CalendarComponent> calendars, ConferenceDays days, CalendarBudget budget) {
        this.days = days;
        this.budget = budget;
        for (CalendarComponent calendar : calendars) {
            calendar.parts("VTIMEZONE")
                    .forEach(zone -> zone.text("TZID").ifPresent(id -> described.put(id, zone)));
        }
    }

    /** Empty if nobody knows the zone. */
    Optional<WallClock> of(String id) {
        return found.computeIfAbsent(id, this::find);
    }

    /** The words that end a sentence about an unknown zone. */
    String hint(String id) {
        return hints.of(id, ZoneId.getAvailableZoneIds());
    }

    private Optional<WallClock> find(String id) {
        return java(id).map(WallClock::of)
                .or(() -> Optional.ofNullable(described.get(id)).flatMap(this::described))
                .or(() -> WindowsZones.of(id).map(WallClock::of));
    }

    private Optional<WallClock> described(CalendarComponent zone) {
        return FileZone.of(zone, days.before().minusYears(1), days.after(), budget)
                .map(WallClock.class::cast);
    }

    /** Some programs write {@code /example.org/2011/Europe/Berlin}. */
    private static Optional<ZoneId> java(String id) {
        if (id.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String rest = id;
        for (int slash = 0; slash >= 0; slash = rest.indexOf('/')) {
            rest = slash == 0 && !rest.startsWith("/") ? rest : rest.substring(slash + 1);
            if (ZoneId.getAvailableZoneIds().contains(rest)) {
                return Optional.of(ZoneId.of(rest));
            }
        }
        return Optional.empty();
    }
}

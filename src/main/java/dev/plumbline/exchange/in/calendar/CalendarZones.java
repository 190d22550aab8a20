package dev.plumbline.exchange.in.calendar;

import dev.plumbline.problem.ZoneLabel;
import dev.plumbline.problem.validation.NameHints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import net.fortuna.ical4j.model.Calendar;

/**
 * The zones that a file names (TZID): those that Java knows by that name or by the end of it, those
 * that the file describes, those that Windows knows.
 */
final class CalendarZones {

    /** Java's names of zones are far shorter, even after the path of some program's own. */
    private static final int LONGEST_NAME = 200;

    /** What Windows calls time zones; the list is ical4j's. */
    private static final String WINDOWS_NAMES =
            "/net/fortuna/ical4j/transform/compliance/msTimezoneNames";

    private static final Properties WINDOWS = windowsZones();

    private final Map<String, CalendarComponent> described = new HashMap<>();
    private final Map<String, Optional<ZoneRules>> found = new HashMap<>();
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

    private static Properties windowsZones() {
        var zones = new Properties();
        try (InputStream names = Calendar.class.getResourceAsStream(WINDOWS_NAMES)) {
            if (names == null) {
                throw new IllegalStateException(WINDOWS_NAMES + " is not in ical4j");
            }
            zones.load(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zones;
    }

    /** Empty if nobody knows the zone. */
    Optional<ZoneRules> of(String id) {
        return found.computeIfAbsent(id, this::find);
    }

    /** The zone itself, where Java has it; not one that only the file describes. */
    Optional<ZoneId> zone(String id) {
        return known(id)
                .or(
                        () ->
                                described.containsKey(id)
                                        ? Optional.empty()
                                        : Optional.ofNullable(WINDOWS.getProperty(id))
                                                .flatMap(CalendarZones::known))
                .or(() -> ZoneLabel.withoutPlace(id));
    }

    /** The words that end a sentence about an unknown zone. */
    String hint(String id) {
        return hints.of(id, ZoneId.getAvailableZoneIds());
    }

    private Optional<ZoneRules> find(String id) {
        return java(id).or(() -> Optional.ofNullable(described.get(id)).flatMap(this::described))
                .or(() -> Optional.ofNullable(WINDOWS.getProperty(id)).flatMap(CalendarZones::java))
                .or(() -> ZoneLabel.withoutPlace(id).map(ZoneId::getRules));
    }

    private Optional<ZoneRules> described(CalendarComponent zone) {
        return FileZone.of(zone, days.before().minusYears(1), days.after(), budget);
    }

    private static Optional<ZoneRules> java(String id) {
        return known(id).map(ZoneId::getRules);
    }

    /** Some programs write {@code /example.org/2011/Europe/Berlin}. */
    private static Optional<ZoneId> known(String id) {
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

package dev.plumbline.exchange.in.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;
import net.fortuna.ical4j.model.Recur;

/** What Windows calls time zones; the list is ical4j's. */
final class WindowsZones {

    private static final String LIST = "/net/fortuna/ical4j/transform/compliance/msTimezoneNames";

    private static final Properties ZONES = zones();

    private WindowsZones() {}

    private static Properties zones() {
        var zones = new Properties();
        try (InputStream list = Recur.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException(LIST + " is not in ical4j");
            }
            zones.load(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zones;
    }

    static Optional<ZoneId> of(String name) {
        return Optional.ofNullable(ZONES.getProperty(name))
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }
}

package dev.plumbline.exchange.out.c3voc;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A day of a conference: from four in the morning to four, so that a night belongs to the day
 * before it (as in pretalx).
 *
 * @param index counted from 1
 * @param rooms by name, those with events alone; events by start
 */
record C3vocDay(int index, LocalDate date, ZoneId zone, Map<String, List<C3vocEvent>> rooms) {

    private static final LocalTime TURN = LocalTime.of(4, 0);

    /** The day to which a moment belongs. */
    static LocalDate of(ZonedDateTime moment) {
        boolean isNight = moment.toLocalTime().isBefore(TURN);
        return isNight ? moment.toLocalDate().minusDays(1) : moment.toLocalDate();
    }

    static C3vocDay of(
            int index, LocalDate date, ZoneId zone, List<String> rooms, List<C3vocEvent> events) {
        Map<String, List<C3vocEvent>> byRoom = new LinkedHashMap<>();
        for (String room : rooms) {
            var here = events.stream().filter(event -> event.room().equals(room)).toList();
            if (!here.isEmpty()) {
                byRoom.put(room, here);
            }
        }
        return new C3vocDay(index, date, zone, byRoom);
    }

    ZonedDateTime start() {
        return date.atTime(TURN).atZone(zone);
    }

    ZonedDateTime end() {
        return date.plusDays(1).atTime(TURN).atZone(zone);
    }
}

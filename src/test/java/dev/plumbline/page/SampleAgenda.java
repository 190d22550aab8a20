package dev.plumbline.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A problem with its agenda. Sessions are placed one after another when they are added, as long as
 * a window has room; then they wait. All of it is invented.
 */
final class SampleAgenda {

    private final ObjectNode problem = JsonNodeFactory.instance.objectNode();
    private final ArrayNode placements = JsonNodeFactory.instance.arrayNode();
    private final List<Window> windows = new ArrayList<>();
    private final ZoneId zone;

    private record Window(String id, ZonedDateTime start, ZonedDateTime end) {}

    private ZonedDateTime free;
    private int window;

    SampleAgenda(String name, String zone) {
        this.zone = ZoneId.of(zone);
        problem.put("name", name).put("timeZone", zone);
    }

    /** Half a day in two rooms: five talks with a place, one that waits, three people. */
    static SampleAgenda small() {
        return new SampleAgenda("Small MC", "Europe/Prague")
                .room("hall", "Hall A")
                .room("attic", "Attic")
                .person("ada", "Ada Example")
                .person("lee", "Lee Specimen")
                .remote("ravi", "Ravi Sample", "Asia/Kolkata")
                .cluster("pci", "PCI")
                .cluster("vfio", "VFIO")
                .window("morning", "hall", "2027-05-12", "09:30", "11:30")
                .window("noon", "attic", "2027-05-12", "09:30", "11:00")
                .talk("status", "Where PCI stands", 30, "ada", "pci")
                .talk("hotplug", "Hotplug, again", 30, "ada", "pci")
                .talk("reset", "Reset of assigned devices", 30, "ravi", "vfio")
                .nextWindow()
                .talk("faults", "Page faults for all", 30, "lee", "vfio")
                .talk("names", "What to call a port", 20, "lee", "pci")
                .waiting("late", "A late idea", 20, "ada", "pci");
    }

    /**
     * A conference.
     *
     * @param rooms how many
     * @param windows of four hours in each room, two a day
     * @param talks how many in a window
     */
    static SampleAgenda conference(int rooms, int windows, int talks) {
        var sample = new SampleAgenda("Conference of " + rooms * windows * talks, "Europe/Prague");
        int people = rooms * talks;
        for (int i = 0; i < people; i++) {
            sample.person("person" + i, "Person " + i + " Example");
        }
        for (int i = 0; i < rooms * 2; i++) {
            sample.cluster("topic" + i, "Topic " + i);
        }
        int number = 0;
        for (int room = 0; room < rooms; room++) {
            sample.room("room" + room, "Room " + room);
            for (int half = 0; half < windows; half++) {
                boolean isMorning = half % 2 == 0;
                sample.window(
                        "w" + room + "-" + half,
                        "room" + room,
                        LocalDate.of(2027, 5, 12).plusDays(half / 2).toString(),
                        isMorning ? "09:00" : "14:00",
                        isMorning ? "13:00" : "18:00");
                sample.window = sample.windows.size() - 1;
                sample.free = sample.windows.getLast().start();
                for (int talk = 0; talk < talks; talk++) {
                    sample.talk(
                            "t" + number,
                            "Talk " + number + " of many",
                            240 / talks / 5 * 5,
                            "person" + (number * 7 + room) % people,
                            "topic" + (room * 2 + half % 2));
                    number++;
                }
            }
        }
        return sample;
    }

    SampleAgenda room(String id, String name) {
        problem.withArray("rooms").addObject().put("id", id).put("name", name);
        return this;
    }

    SampleAgenda person(String id, String name) {
        problem.withArray("people").addObject().put("id", id).put("name", name);
        return this;
    }

    SampleAgenda remote(String id, String name, String home) {
        problem.withArray("people")
                .addObject()
                .put("id", id)
                .put("name", name)
                .put("attendance", "REMOTE")
                .put("timeZone", home);
        return this;
    }

    SampleAgenda cluster(String id, String name) {
        problem.withArray("clusters").addObject().put("id", id).put("name", name);
        return this;
    }

    SampleAgenda window(String id, String room, String day, String start, String end) {
        var opens = LocalDate.parse(day).atTime(LocalTime.parse(start)).atZone(zone);
        var closes = LocalDate.parse(day).atTime(LocalTime.parse(end)).atZone(zone);
        problem.withArray("timeSlots")
                .addObject()
                .put("id", id)
                .put("room", room)
                .put("start", text(opens))
                .put("end", text(closes));
        windows.add(new Window(id, opens, closes));
        if (free == null) {
            free = opens;
        }
        return this;
    }

    /** What is added from now on goes there. */
    SampleAgenda nextWindow() {
        free = windows.get(++window).start();
        return this;
    }

    SampleAgenda talk(String id, String title, int minutes, String speaker, String cluster) {
        waiting(id, title, minutes, speaker, cluster);
        var end = free.plusMinutes(minutes);
        if (!end.isAfter(windows.get(window).end())) {
            placements
                    .addObject()
                    .put("session", id)
                    .put("timeSlot", windows.get(window).id())
                    .put("start", text(free))
                    .put("minutes", minutes);
            free = end;
        }
        return this;
    }

    SampleAgenda waiting(String id, String title, int minutes, String speaker, String cluster) {
        var talk =
                problem.withArray("talks")
                        .addObject()
                        .put("id", id)
                        .put("title", title)
                        .put("minutes", minutes)
                        .put("minMinutes", minutes > 20 ? 20 : 10);
        talk.putArray("speakers").add(speaker);
        talk.putArray("clusters").add(cluster);
        return this;
    }

    private static String text(ZonedDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.toOffsetDateTime());
    }

    /** Of a talk. */
    String title(String id) {
        for (var talk : problem.path("talks")) {
            if (talk.path("id").asText().equals(id)) {
                return talk.path("title").asText();
            }
        }
        throw new IllegalArgumentException(id);
    }

    /** May be changed. */
    ObjectNode problem() {
        return problem;
    }

    ArrayNode placements() {
        return placements;
    }
}

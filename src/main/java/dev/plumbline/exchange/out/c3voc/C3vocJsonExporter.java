package dev.plumbline.exchange.out.c3voc;

import static dev.plumbline.exchange.out.c3voc.C3vocConference.CLOCK;
import static dev.plumbline.exchange.out.c3voc.C3vocConference.MOMENT;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes {@code schedule.json}, after c3voc's schema. */
public final class C3vocJsonExporter implements Exporter {

    private static final ExportFormat FORMAT =
            new ExportFormat(
                    "schedule.json",
                    "application/json",
                    "json",
                    true,
                    "A schedule for conference apps and recording teams, as frab and pretalx publish it, in JSON.");

    /** The zones that the schema lets pass; the others are left out, every time has its offset. */
    private static final Pattern ZONE = Pattern.compile("^([A-Z][a-z]+/[A-Z][a-z]+)|UTC$");

    @Override
    public ExportFormat format() {
        return FORMAT;
    }

    @Override
    public byte[] write(ExportRequest request) {
        var conference = C3vocConference.of(request);
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", "https://c3voc.de/schedule/schema.json");
        root.putObject("generator").put("name", "Plumbline");
        ObjectNode schedule = root.putObject("schedule");
        schedule.put("version", conference.version());
        schedule.set("conference", conference(conference));
        return JsonText.write(root).getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode conference(C3vocConference conference) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("acronym", conference.acronym())
                .put("title", conference.title())
                .put("start", conference.start().toString())
                .put("end", conference.end().toString())
                .put("daysCount", conference.days().size())
                .put("timeslot_duration", "00:%02d".formatted(conference.gridMinutes()));
        if (ZONE.matcher(conference.zone().getId()).find()) {
            node.put("time_zone_name", conference.zone().getId());
        }
        ArrayNode rooms = node.putArray("rooms");
        for (var room : conference.rooms()) {
            ObjectNode one =
                    rooms.addObject().put("name", room.name()).put("guid", room.guid().toString());
            if (room.capacity() != null) {
                one.put("capacity", room.capacity());
            }
        }
        ArrayNode tracks = node.putArray("tracks");
        for (String track : conference.tracks()) {
            tracks.addObject().put("name", track).put("slug", AddressSlug.track(track));
        }
        ArrayNode days = node.putArray("days");
        conference.days().forEach(day -> days.add(day(day)));
        return node;
    }

    private static ObjectNode day(C3vocDay day) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("index", day.index())
                .put("date", day.date().toString())
                .put("day_start", MOMENT.format(day.start()))
                .put("day_end", MOMENT.format(day.end()));
        ObjectNode rooms = node.putObject("rooms");
        day.rooms()
                .forEach(
                        (room, events) -> {
                            ArrayNode listed = rooms.putArray(room);
                            events.forEach(event -> listed.add(event(event)));
                        });
        return node;
    }

    private static ObjectNode event(C3vocEvent event) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("guid", event.guid().toString());
        if (event.code() != null) {
            node.put("code", event.code());
        }
        node.put("id", event.id())
                .put("date", MOMENT.format(event.start()))
                .put("start", CLOCK.format(event.start()))
                .put("end", MOMENT.format(event.start().plusMinutes(event.minutes())))
                .put("duration", event.duration())
                .put("room", event.room())
                .put("slug", event.slug())
                // the schema wants an address, and there is no page of the event
                .put("url", "urn:uuid:" + event.guid())
                .put("title", event.title())
                .put("subtitle", "")
                .put("track", event.track())
                .put("type", event.type())
                .putNull("language")
                .put("abstract", event.abstractText())
                .put("description", "");
        ArrayNode persons = node.putArray("persons");
        for (var person : event.people()) {
            persons.addObject().put("guid", person.guid().toString()).put("name", person.name());
        }
        node.putArray("links");
        node.putArray("attachments");
        return node;
    }
}

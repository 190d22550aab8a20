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
import dev.plumbline.exchange.out.WebAddress;
import dev.plumbline.problem.WebLink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    /** The schema lets no others pass. */
    private static final Set<String> LINK_TYPES =
            Set.of("slides", "paper", "web", "blog", "article", "media", "related", "activitypub");

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
            ObjectNode one = rooms.addObject().put("name", room.name()).put("guid", room.guid());
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
        var listing = event.listing();
        node.put("guid", event.guid());
        putIfSaid(node, "code", event.code());
        node.put("id", event.id())
                .put("date", MOMENT.format(event.start()))
                .put("start", CLOCK.format(event.start()))
                .put("end", MOMENT.format(event.start().plusMinutes(event.minutes())))
                .put("duration", event.duration())
                .put("room", event.room())
                .put("slug", event.slug())
                .put("url", url(event))
                .put("title", event.title())
                .put("subtitle", CleanText.trimmed(listing.subtitle()))
                .put("track", event.track())
                .put("type", event.type())
                .put("language", orNull(listing.language()))
                .put("abstract", event.abstractText())
                .put("description", CleanText.trimmed(listing.description()));
        if (listing.logo() != null && WebAddress.isWebOrPath(listing.logo())) {
            node.put("logo", listing.logo());
        }
        if (listing.doNotRecord() != null) {
            node.put("do_not_record", listing.doNotRecord());
        }
        putIfSaid(node, "recording_license", listing.recordingLicense());
        ArrayNode persons = node.putArray("persons");
        for (var person : event.people()) {
            person(person, persons.addObject());
        }
        links(event.links(), node.putArray("links"));
        links(event.attachments(), node.putArray("attachments"));
        return node;
    }

    /** The schema wants an address, even where there is no page of the event. */
    private static String url(C3vocEvent event) {
        String url = event.listing().url();
        return url != null && WebAddress.isWeb(url) ? url : "urn:uuid:" + event.guid();
    }

    private static void person(C3vocPresenter person, ObjectNode node) {
        var profile = person.profile();
        node.put("guid", person.guid()).put("name", person.name());
        if (profile.publicNumber() != null) {
            node.put("id", profile.publicNumber());
        }
        putIfSaid(node, "code", person.code());
        putIfNoScript(node, "url", profile.url());
        putIfNoScript(node, "avatar", profile.avatar());
        putIfSaid(node, "biography", profile.biography());
    }

    private static void links(List<WebLink> links, ArrayNode listed) {
        for (WebLink link : links) {
            String url = CleanText.line(link.url());
            // the schema lets nothing pass that is no address
            if (!WebAddress.isAddress(url)) {
                continue;
            }
            var node = listed.addObject();
            node.put("url", WebAddress.encoded(url));
            putIfSaid(node, "title", link.title());
            if (link.type() != null && LINK_TYPES.contains(link.type())) {
                node.put("type", link.type());
            }
        }
    }

    private static void putIfNoScript(ObjectNode node, String name, @Nullable String address) {
        if (address != null && !WebAddress.isScript(address)) {
            putIfSaid(node, name, address);
        }
    }

    private static void putIfSaid(ObjectNode node, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            node.put(name, CleanText.trimmed(text));
        }
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : CleanText.trimmed(text);
    }
}

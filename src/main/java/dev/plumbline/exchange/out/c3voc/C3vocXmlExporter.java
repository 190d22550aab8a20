package dev.plumbline.exchange.out.c3voc;

import static dev.plumbline.exchange.out.c3voc.C3vocConference.CLOCK;
import static dev.plumbline.exchange.out.c3voc.C3vocConference.MOMENT;
import static dev.plumbline.exchange.out.c3voc.XmlPrinter.attributes;

import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.WebAddress;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.WebLink;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Writes {@code schedule.xml}, after c3voc's XSD. */
public final class C3vocXmlExporter implements Exporter {

    private static final ExportFormat FORMAT =
            new ExportFormat(
                    "schedule.xml",
                    "application/xml",
                    "xml",
                    true,
                    "A schedule for conference apps (EventFahrplan, Giggity), as frab and pretalx publish it, in XML.");

    @Override
    public ExportFormat format() {
        return FORMAT;
    }

    @Override
    public byte[] write(ExportRequest request) {
        try {
            var conference = C3vocConference.of(request);
            var xml = new XmlPrinter();
            xml.element("schedule", Map.of(), () -> schedule(xml, conference));
            return xml.bytes();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text in memory can be written.", e);
        }
    }

    private static void schedule(XmlPrinter xml, C3vocConference conference)
            throws XMLStreamException {
        xml.text("generator", attributes("name", "Plumbline"), "");
        xml.text("version", conference.version());
        xml.element("conference", Map.of(), () -> conference(xml, conference));
        for (C3vocDay day : days(conference)) {
            xml.element(
                    "day",
                    attributes(
                            "index",
                            Integer.toString(day.index()),
                            "date",
                            day.date().toString(),
                            "start",
                            MOMENT.format(day.start()),
                            "end",
                            MOMENT.format(day.end())),
                    () -> rooms(xml, conference, day));
        }
    }

    /** The XSD wants at least one day. */
    private static List<C3vocDay> days(C3vocConference conference) {
        return conference.days().isEmpty()
                ? List.of(new C3vocDay(1, C3vocConference.NO_DATE, conference.zone(), Map.of()))
                : conference.days();
    }

    private static void conference(XmlPrinter xml, C3vocConference conference)
            throws XMLStreamException {
        xml.text("title", conference.title());
        xml.text("acronym", conference.acronym());
        xml.text("start", conference.start().toString());
        xml.text("end", conference.end().toString());
        xml.text("days", Integer.toString(conference.days().size()));
        xml.text("timeslot_duration", "00:%02d".formatted(conference.gridMinutes()));
        xml.text("time_zone_name", conference.zone().getId());
        for (String track : conference.tracks()) {
            xml.text("track", attributes("name", track, "slug", AddressSlug.track(track)), "");
        }
    }

    private static void rooms(XmlPrinter xml, C3vocConference conference, C3vocDay day)
            throws XMLStreamException {
        for (var room : day.rooms().entrySet()) {
            xml.element(
                    "room",
                    attributes("name", room.getKey(), "guid", conference.guidOf(room.getKey())),
                    () -> {
                        for (C3vocEvent event : room.getValue()) {
                            event(xml, event);
                        }
                    });
        }
    }

    private static void event(XmlPrinter xml, C3vocEvent event) throws XMLStreamException {
        var listing = event.listing();
        var ids = attributes("guid", event.guid(), "id", Integer.toString(event.id()));
        // the XSD lets codes of six pass only
        if (event.code() != null && event.code().length() == 6) {
            ids.put("code", event.code());
        }
        xml.element(
                "event",
                ids,
                () -> {
                    xml.text("room", event.room());
                    xml.text("title", event.title());
                    xml.text("subtitle", CleanText.trimmed(listing.subtitle()));
                    xml.text("type", event.type());
                    xml.text("date", MOMENT.format(event.start()));
                    xml.text("start", CLOCK.format(event.start()));
                    xml.text("duration", event.durationWithDays());
                    xml.text("abstract", event.abstractText());
                    xml.text("slug", event.slug());
                    xml.text("track", event.track());
                    xml.element("persons", Map.of(), () -> persons(xml, event));
                    xml.text("language", CleanText.trimmed(listing.language()));
                    xml.text("description", CleanText.trimmed(listing.description()));
                    recording(xml, listing);
                    if (listing.url() != null && WebAddress.isWeb(listing.url())) {
                        xml.text("url", listing.url());
                    }
                    if (listing.logo() != null && WebAddress.isWebOrPath(listing.logo())) {
                        xml.text("logo", listing.logo());
                    }
                    links(xml, "links", "link", event.links());
                    links(xml, "attachments", "attachment", event.attachments());
                });
    }

    private static void persons(XmlPrinter xml, C3vocEvent event) throws XMLStreamException {
        for (var person : event.people()) {
            var ids = attributes("guid", person.guid());
            if (person.profile().publicNumber() != null) {
                ids.put("id", person.profile().publicNumber().toString());
            }
            xml.text("person", ids, person.name());
        }
    }

    /** The XSD wants both or none; recording is allowed unless somebody said otherwise. */
    private static void recording(XmlPrinter xml, PublicListing listing) throws XMLStreamException {
        String license = CleanText.trimmed(listing.recordingLicense());
        if (listing.doNotRecord() != null || !license.isEmpty()) {
            xml.element(
                    "recording",
                    Map.of(),
                    () -> {
                        xml.text("license", license);
                        xml.text("optout", Boolean.toString(listing.forbidsRecording()));
                    });
        }
    }

    private static void links(XmlPrinter xml, String list, String name, List<WebLink> links)
            throws XMLStreamException {
        if (!links.isEmpty()) {
            xml.element(
                    list,
                    Map.of(),
                    () -> {
                        for (WebLink link : links) {
                            var address = attributes("href", CleanText.line(link.url()));
                            if (link.type() != null) {
                                address.put("type", CleanText.line(link.type()));
                            }
                            xml.text(name, address, CleanText.trimmed(link.title()));
                        }
                    });
        }
    }
}

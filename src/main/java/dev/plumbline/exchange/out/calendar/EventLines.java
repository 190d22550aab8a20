package dev.plumbline.exchange.out.calendar;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.PublicSpeaker;
import dev.plumbline.exchange.out.WebAddress;
import dev.plumbline.problem.PublicListing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sessions as events (VEVENT). */
final class EventLines {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final ContentLines lines;
    private final String conference;
    private final String firstName;
    private final ZoneId zone;

    /**
     * @param firstName of which UIDs are made
     */
    EventLines(ContentLines lines, Programme programme, String firstName) {
        this.lines = lines;
        conference = programme.name();
        this.firstName = firstName;
        zone = programme.zone();
    }

    /** A session that takes place. Breaks keep nobody busy. */
    void placed(AgendaItem item, int sequence) {
        write(item, sequence, "CONFIRMED");
    }

    /** A session that was told and takes place no more. */
    void cancelled(AgendaItem item, int sequence) {
        write(item, sequence, "CANCELLED");
    }

    private void write(AgendaItem item, int sequence, String status) {
        lines.value("BEGIN", "VEVENT");
        lines.value("UID", uid(item.id()));
        // required, but the clock must not show in the file
        lines.value("DTSTAMP", UTC.format(item.start()));
        times(item);
        // published calendars need one (RFC 5546, section 3.2.1), and there is no address to give
        lines.value(
                "ORGANIZER;CN=\"%s\"".formatted(ContentLines.quotable(conference)),
                "urn:uuid:" + uuid(firstName));
        lines.value("SEQUENCE", Integer.toString(sequence));
        lines.value("STATUS", status);
        lines.value("TRANSP", item.isBreak() ? "TRANSPARENT" : "OPAQUE");
        // by which an import of ours finds the session again
        lines.text("X-PLUMBLINE-SESSION", item.id());
        lines.text("SUMMARY", item.title());
        lines.text("LOCATION", item.room().name());
        String description = description(item);
        if (!description.isEmpty()) {
            lines.text("DESCRIPTION", description);
        }
        lines.texts("CATEGORIES", categories(item));
        String url = item.listing().url();
        if (url != null && WebAddress.isWeb(url)) {
            lines.value("URL", url);
        }
        lines.value("END", "VEVENT");
    }

    /** On the clocks there, unless these show one of the times twice: readers disagree on which. */
    private void times(AgendaItem item) {
        boolean isClear = isClear(item.start()) && isClear(item.end());
        time("DTSTART", item.start(), isClear);
        time("DTEND", item.end(), isClear);
    }

    private boolean isClear(Instant moment) {
        var shown = moment.atZone(zone).toLocalDateTime();
        return zone.getRules().getValidOffsets(shown).size() == 1;
    }

    private void time(String property, Instant moment, boolean isClear) {
        if (isClear) {
            lines.value(
                    property + ZoneLines.parameter(zone),
                    moment.atZone(zone).format(ZoneLines.LOCAL));
        } else {
            lines.value(property, UTC.format(moment));
        }
    }

    /** The same in every file about this conference. */
    private String uid(String session) {
        String words = firstName.length() + ":" + firstName + session;
        return uuid(words);
    }

    private static String uuid(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String description(AgendaItem item) {
        List<String> parts = new ArrayList<>();
        if (!item.speakers().isEmpty()) {
            parts.add(
                    "Speakers: "
                            + joined(item.speakers().stream().map(EventLines::known).toList()));
        }
        if (!item.chairs().isEmpty()) {
            parts.add("Chair: " + joined(item.chairs().stream().map(EventLines::known).toList()));
        }
        if (!item.clusters().isEmpty()) {
            parts.add("Clusters: " + joined(item.clusters()));
        }
        parts.addAll(facts(item.listing()));
        String heads = String.join("\n", parts);
        return Stream.of(
                        Stream.of(heads),
                        texts(item),
                        Stream.of(String.join("\n", addresses(item.listing()))))
                .flatMap(Function.identity())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Calendars have no places for these. */
    private static List<String> facts(PublicListing listing) {
        List<String> facts = new ArrayList<>();
        if (isSaid(listing.type())) {
            facts.add("Type: " + listing.type());
        }
        if (isSaid(listing.language())) {
            facts.add("Language: " + listing.language());
        }
        if (listing.forbidsRecording()) {
            facts.add("Not recorded");
        }
        return facts;
    }

    /** From short to long, none twice. */
    private static Stream<String> texts(AgendaItem item) {
        return Stream.of(
                        item.listing().subtitle(),
                        item.abstractText(),
                        item.listing().description())
                .filter(EventLines::isSaid)
                .map(Objects::requireNonNull)
                .distinct();
    }

    private static List<String> addresses(PublicListing listing) {
        List<String> addresses = new ArrayList<>();
        Stream.concat(listing.links().stream(), listing.attachments().stream())
                .map(
                        link ->
                                link.name().equals(link.url())
                                        ? link.url()
                                        : link.name() + ": " + link.url())
                .forEach(addresses::add);
        if (isSaid(listing.recordingUrl())) {
            String license = listing.recordingLicense();
            addresses.add(
                    "Recording%s: %s"
                            .formatted(
                                    isSaid(license) ? " (" + license + ")" : "",
                                    listing.recordingUrl()));
        }
        return addresses;
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static String joined(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    private static String known(PublicSpeaker speaker) {
        return speaker.affiliation() == null
                ? speaker.name()
                : "%s (%s)".formatted(speaker.name(), speaker.affiliation());
    }

    private static List<String> categories(AgendaItem item) {
        List<String> categories = new ArrayList<>();
        if (item.track() != null) {
            categories.add(item.track());
        }
        categories.addAll(item.clusters());
        return categories;
    }
}

package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.source.SourceNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public event: {@code /export/event/ID.json}, with {@code detail=contributions}, {@code
 * subcontributions} or {@code sessions}. What belongs to a session but to no block of it is only in
 * the first two.
 */
final class EventExport {

    private final IndicoEvent event;
    private final IndicoListing listings;
    private final IndicoMoments moments;
    private final IndicoDurations durations;

    EventExport(IndicoEvent event, IndicoListing listings) {
        this.event = event;
        this.listings = listings;
        moments = new IndicoMoments(event.notes());
        durations = new IndicoDurations(event.notes());
    }

    /** Reads what is in it: contributions, and blocks where they are told. */
    void read(SourceNode root) {
        var events = root.get("results").elements();
        if (events.size() != 1) {
            root.get("results").mistake("notOneEvent", "the export of one event");
            return;
        }
        var found = events.getFirst();
        found.requiredText("id").ifPresent(id -> event.number(id, found.at().at("id")));
        found.text("title").ifPresent(event::title);
        IndicoZones.of(found.get("timezone")).ifPresent(event::zone);
        if (!found.get("contributions").isPresent() && !found.get("sessions").isPresent()) {
            found.get("contributions")
                    .mistake("noDetail", "there: export with ?detail=contributions");
        }
        found.get("contributions").elements().forEach(one -> contribution(one, null));
        found.get("sessions").elements().forEach(this::block);
        noteWhatLacks(root, found);
        listings.note(root.at().text(), event.notes());
    }

    private void noteWhatLacks(SourceNode root, SourceNode found) {
        if (root.get("complete").node().isBoolean() && !root.get("complete").node().asBoolean()) {
            event.notes()
                    .add(
                            ImportNote.Kind.DROPPED,
                            root.at().text(),
                            "Indico has cut this export off. Maybe export less at a time, or ask for more with &limit=?");
        }
        if (found.get("sessions").isPresent()) {
            event.notes()
                    .add(
                            ImportNote.Kind.DROPPED,
                            root.at().text(),
                            "An export with detail=sessions leaves out what belongs to a session and is not scheduled yet, and all breaks. Maybe add the ones with detail=contributions and of the timetable?");
        }
    }

    private void block(SourceNode node) {
        var number = node.requiredText("id");
        var session = node.get("session").requiredText("title");
        var time = moments.span(node, "startDate", "endDate", null);
        for (SourceNode contribution : node.get("contributions").elements()) {
            contribution(contribution, number.orElse(null));
        }
        if (number.isEmpty() || session.isEmpty() || time.isEmpty() || time.get().minutes() < 1) {
            return;
        }
        List<IndicoParticipant> conveners =
                new ArrayList<>(IndicoParticipant.all(node.get("conveners")));
        conveners.addAll(IndicoParticipant.all(node.get("session").get("sessionConveners")));
        event.block(
                new SessionBlock(
                        number.get(),
                        session.get(),
                        room(node),
                        time.get().start(),
                        time.get().end(),
                        node.get("session").get("isPoster").node().asBoolean(),
                        null,
                        conveners.stream().distinct().toList(),
                        null,
                        node.at().text()),
                node.at());
    }

    private void contribution(SourceNode node, @Nullable String block) {
        var title = node.requiredText("title");
        var said = durations.minutes(node.get("duration")).orElse(null);
        var time = moments.span(node, "startDate", "endDate", said);
        if (title.isEmpty()) {
            return;
        }
        event.contribution(
                new IndicoContribution(
                        new IndicoContribution.Numbers(
                                node.text("db_id").orElse(null),
                                node.text("friendly_id").or(() -> node.text("id")).orElse(null)),
                        new IndicoContribution.Content(
                                title.get(),
                                node.text("description").orElse(null),
                                node.text("session").orElse(null),
                                node.text("track").orElse(null),
                                texts(node.get("keywords")),
                                speakers(node),
                                IndicoParticipant.all(node.get("primaryauthors")),
                                listings.of(node)),
                        said == null && time.isPresent()
                                ? Integer.valueOf(time.get().minutes())
                                : said,
                        time.map(
                                        when ->
                                                new IndicoContribution.Place(
                                                        when.start(), room(node), block))
                                .orElse(null),
                        node.at().text()),
                node.at());
    }

    /** Those of its parts too: they have to be there. */
    private List<IndicoParticipant> speakers(SourceNode node) {
        List<IndicoParticipant> speakers =
                new ArrayList<>(IndicoParticipant.all(node.get("speakers")));
        var parts = node.get("subContributions").elements();
        parts.forEach(part -> speakers.addAll(IndicoParticipant.all(part.get("speakers"))));
        if (!parts.isEmpty()) {
            event.notes()
                    .add(
                            ImportNote.Kind.MERGED,
                            node.at().text(),
                            "\"%s\" has %d subcontributions; it stays one talk, and who speaks in them speaks in it."
                                    .formatted(node.text("title").orElse(""), parts.size()));
        }
        return List.copyOf(speakers);
    }

    private static @Nullable String room(SourceNode node) {
        return node.text("roomFullname").or(() -> node.text("room")).orElse(null);
    }

    static List<String> texts(SourceNode array) {
        return array.elements().stream().flatMap(one -> one.text().stream()).toList();
    }
}

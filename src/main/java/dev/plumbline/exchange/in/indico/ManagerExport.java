package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.source.SourceNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The manager's {@code contributions.json}: times in ISO 8601, lengths in seconds. */
final class ManagerExport {

    private static final Set<String> GONE = Set.of("withdrawn", "rejected", "deleted");

    private final IndicoEvent event;
    private final IndicoListing listings;
    private final IndicoMoments moments;
    private final IndicoDurations durations;

    ManagerExport(IndicoEvent event, IndicoListing listings) {
        this.event = event;
        this.listings = listings;
        moments = new IndicoMoments(event.notes());
        durations = new IndicoDurations(event.notes());
    }

    /** Reads the contributions. */
    void read(SourceNode root) {
        root.elements().stream().filter(this::isMeant).forEach(this::contribution);
        listings.note(root.at().text(), event.notes());
    }

    /** Indico deletes what is withdrawn; a plug-in may keep it, with a state. */
    private boolean isMeant(SourceNode node) {
        String state = node.text("state").orElse("").toLowerCase(Locale.ROOT);
        boolean isGone = GONE.contains(state);
        if (isGone) {
            event.notes()
                    .add(
                            ImportNote.Kind.DROPPED,
                            node.at().text(),
                            "\"%s\" is %s and is left out."
                                    .formatted(node.text("title").orElse(""), state));
        }
        return !isGone;
    }

    private void contribution(SourceNode node) {
        var title = node.requiredText("title");
        var number = node.requiredText("id");
        var minutes = durations.seconds(node.get("duration")).orElse(null);
        var time = moments.span(node, "start_dt", "end_dt", minutes);
        if (title.isEmpty() || number.isEmpty()) {
            return;
        }
        event.contribution(
                new IndicoContribution(
                        new IndicoContribution.Numbers(
                                number.get(), node.text("friendly_id").orElse(null)),
                        new IndicoContribution.Content(
                                title.get(),
                                node.text("description").orElse(null),
                                node.get("session").text("title").orElse(null),
                                node.get("track").text("title").orElse(null),
                                EventExport.texts(node.get("keywords")),
                                persons(
                                        node,
                                        person -> person.get("is_speaker").node().asBoolean()),
                                persons(
                                        node,
                                        person ->
                                                person.text("author_type")
                                                        .filter("primary"::equals)
                                                        .isPresent()),
                                listings.of(node)),
                        minutes,
                        time.map(
                                        when ->
                                                new IndicoContribution.Place(
                                                        when.start(),
                                                        node.text("room_name").orElse(null),
                                                        node.get("session_block")
                                                                .text("id")
                                                                .orElse(null)))
                                .orElse(null),
                        node.at().text()),
                node.at());
    }

    /** Speakers and authors are in the same list. */
    private static List<IndicoParticipant> persons(
            SourceNode node, Predicate<SourceNode> isWanted) {
        return node.get("persons").elements().stream()
                .filter(isWanted)
                .flatMap(person -> IndicoParticipant.of(person).stream())
                .toList();
    }
}

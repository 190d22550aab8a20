package dev.plumbline.exchange.in.pretalx;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.in.draft.OffsetZone;
import dev.plumbline.exchange.in.pretalx.PretalxFiles.Listed;
import dev.plumbline.exchange.source.SourceNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses a conference's time zone: pretalx writes times with its offset, but does not name it. */
final class PretalxZone {

    /** What has times of the conference, the most telling first. */
    private static final List<Listed> TELLING =
            List.of(Listed.SLOTS, Listed.PROPOSALS, Listed.ROOMS);

    private PretalxZone() {}

    /** One with the first offset that is not UTC's; empty where all times are in UTC. */
    static Optional<ZoneId> of(PretalxFiles files) {
        return TELLING.stream()
                .flatMap(what -> files.all(what).stream())
                .flatMap(PretalxZone::starts)
                .flatMap(start -> written(start).stream())
                .filter(time -> time.getOffset().getTotalSeconds() != 0)
                .findFirst()
                .flatMap(OffsetZone::of);
    }

    private static Stream<JsonNode> starts(SourceNode listed) {
        JsonNode node = listed.node();
        return Stream.of(
                        Stream.of(node, node.path("slot")),
                        elements(node.path("slots")),
                        elements(node.path("availabilities")))
                .flatMap(some -> some)
                .map(one -> one.has("start") ? one.path("start") : one.path("Start"));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return list.isArray() ? list.valueStream() : Stream.empty();
    }

    private static Optional<OffsetDateTime> written(JsonNode start) {
        if (!start.isTextual()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(start.textValue().strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

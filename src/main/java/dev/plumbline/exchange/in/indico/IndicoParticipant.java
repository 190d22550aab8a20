package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.source.SourceNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks or convenes.
 *
 * @param number of the person in the event, where the export says it
 * @param emailHash where the export says it; the same for the same address
 */
record IndicoParticipant(
        @Nullable String number,
        @Nullable String emailHash,
        String name,
        @Nullable String affiliation) {

    /** All that have a name. */
    static List<IndicoParticipant> all(SourceNode array) {
        return array.elements().stream().flatMap(node -> of(node).stream()).toList();
    }

    /** The person of any of the exports, unless it has no name. */
    static Optional<IndicoParticipant> of(SourceNode node) {
        return name(node)
                .map(
                        name ->
                                new IndicoParticipant(
                                        node.text("person_id").orElse(null),
                                        either(node, "emailHash", "email_hash").orElse(null),
                                        name,
                                        node.text("affiliation").orElse(null)));
    }

    /** Given and family name; the full name may have a title in front of it. */
    private static Optional<String> name(SourceNode node) {
        String both =
                String.join(
                        " ",
                        Stream.of(
                                        either(node, "firstName", "first_name"),
                                        either(node, "familyName", "last_name"))
                                .flatMap(Optional::stream)
                                .toList());
        return both.isEmpty()
                ? either(node, "fullName", "full_name").or(() -> node.text("name"))
                : Optional.of(both);
    }

    private static Optional<String> either(SourceNode node, String one, String other) {
        return node.text(one).or(() -> node.text(other));
    }
}

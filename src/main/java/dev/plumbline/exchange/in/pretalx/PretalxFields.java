package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.source.SourceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fields of pretalx: the API's names first, then the headings of the English export. */
final class PretalxFields {

    static final String[] CODE = {"code", "ID"};
    static final String[] TITLE = {"title", "Proposal title"};
    static final String[] STATE = {"state", "Proposal state"};
    static final String[] TRACK = {"track", "Track"};
    static final String[] DURATION = {"duration", "Duration"};
    static final String[] ABSTRACT = {"abstract", "Abstract"};
    static final String[] DESCRIPTION = {"description", "Description"};
    static final String[] SLOT_COUNT = {"slot_count", "Slot count"};
    static final String[] SPEAKERS = {"speakers", "Speaker IDs"};
    static final String[] NAME = {"name", "Name"};
    static final String[] ROOM = {"room", "Room"};
    static final String[] START = {"start", "Start"};
    static final String[] END = {"end", "End"};
    static final String[] TYPE = {"submission_type", "Session type", "Proposal type"};
    static final String[] LANGUAGE = {"content_locale", "Language"};
    static final String[] IMAGE = {"image", "Session image", "Proposal image", "Image"};
    static final String[] RESOURCES = {"resources"};
    static final String[] URL = {"url", "public_url", "URL"};
    static final String[] DO_NOT_RECORD = {
        "do_not_record",
        "Do not record",
        "Don’t record this session.",
        "Don't record this session.",
        "Don’t record this session",
        "Don't record this session"
    };
    static final String[] BIOGRAPHY = {"biography", "Biography"};
    static final String[] PICTURE = {"avatar_url", "avatar", "Picture", "Profile picture"};

    /** One within a name has no blank after it. */
    private static final Pattern COMMA = Pattern.compile(",\\s");

    private PretalxFields() {}

    /** The first of the fields that is there; the first of all if none is. */
    static SourceNode of(SourceNode node, String... names) {
        for (String name : names) {
            if (node.get(name).isPresent()) {
                return node.get(name);
            }
        }
        return node.get(names[0]);
    }

    /** The text of a field. */
    static Optional<String> text(SourceNode node, String... names) {
        return of(node, names).text();
    }

    /** A text, or one in several languages: English before others. */
    static Optional<String> translated(SourceNode node) {
        if (!node.node().isObject()) {
            return node.text();
        }
        return node.text("en")
                .or(
                        () ->
                                node.members().stream()
                                        .flatMap(member -> member.text().stream())
                                        .findFirst());
    }

    /**
     * The elements of an array, or what stands in one cell of CSV: organizers choose whether
     * pretalx puts line breaks or commas between.
     */
    static List<String> texts(SourceNode node) {
        if (node.node().isTextual()) {
            return node.text().map(PretalxFields::listed).orElse(List.of());
        }
        List<String> texts = new ArrayList<>();
        node.elements().forEach(element -> element.text().ifPresent(texts::add));
        return texts;
    }

    private static List<String> listed(String text) {
        var parts = text.contains("\n") ? text.lines() : COMMA.splitAsStream(text);
        return parts.map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}

package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.pretalx.PretalxFiles.Listed;
import dev.plumbline.exchange.source.MarkupText;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.PublicListingBuilder;
import dev.plumbline.problem.PublicProfile;
import dev.plumbline.problem.WebLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what is merely shown of proposals and speakers; what cannot be kept is counted. */
final class PretalxListing {

    /** How many proposals have something that was not kept, by field. */
    private final Map<String, Integer> lost = new TreeMap<>();

    /** What is said of a proposal. */
    PublicListing of(SourceNode proposal) {
        return PublicListingBuilder.builder()
                .url(text(proposal, PretalxFields.URL))
                .description(prose(proposal, PretalxFields.DESCRIPTION))
                .type(text(proposal, PretalxFields.TYPE))
                .language(text(proposal, PretalxFields.LANGUAGE))
                .logo(text(proposal, PretalxFields.IMAGE))
                .attachments(attachments(proposal))
                .doNotRecord(doNotRecord(proposal))
                .build();
    }

    /**
     * What is said of a speaker.
     *
     * @param code by which pretalx knows the speaker
     */
    PublicProfile of(SourceNode speaker, @Nullable String code) {
        return PublicProfile.NONE
                .withPublicCode(code)
                .withAvatar(text(speaker, PretalxFields.PICTURE))
                .withBiography(prose(speaker, PretalxFields.BIOGRAPHY));
    }

    /** A note for each field of which something was not kept. */
    void note(ImportNotes notes) {
        lost.forEach(
                (field, count) ->
                        notes.add(
                                Kind.DROPPED,
                                Listed.PROPOSALS.word(),
                                "The field (%s) was left out of %,d %s: it is a mere number of pretalx, or not what it should be. Maybe export it in full (expand=%s)?"
                                        .formatted(field, count, Listed.PROPOSALS.word(), field)));
    }

    private @Nullable String text(SourceNode holder, String... names) {
        SourceNode field = PretalxFields.of(holder, names);
        if (field.node().isObject() && field.get("name").isPresent()) {
            return translated(field.get("name"), field.at().label());
        }
        return translated(field, field.at().label());
    }

    /** A text of paragraphs, which may be HTML. */
    private @Nullable String prose(SourceNode holder, String... names) {
        String written = text(holder, names);
        String plain = written == null ? null : MarkupText.plain(written);
        return plain == null || plain.isBlank() ? null : plain;
    }

    private @Nullable String translated(SourceNode field, String label) {
        boolean isReadable = field.node().isTextual() || field.node().isObject();
        lose(!isReadable && field.isPresent(), label);
        Optional<String> text =
                isReadable ? PretalxFields.translated(field) : Optional.<String>empty();
        return text.orElse(null);
    }

    private void lose(boolean isLost, String field) {
        if (isLost) {
            lost.merge(field, 1, Integer::sum);
        }
    }

    private @Nullable Boolean doNotRecord(SourceNode proposal) {
        SourceNode field = PretalxFields.of(proposal, PretalxFields.DO_NOT_RECORD);
        return switch (field.node().asText().strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> {
                lose(field.isPresent() && !field.node().asText().isBlank(), field.at().label());
                yield null;
            }
        };
    }

    /** Files and links that belong to a proposal. */
    private List<WebLink> attachments(SourceNode proposal) {
        SourceNode field = PretalxFields.of(proposal, PretalxFields.RESOURCES);
        List<WebLink> found = new ArrayList<>();
        if (!field.node().isArray()) {
            lose(field.isPresent(), field.at().label());
            return found;
        }
        boolean isWhole = true;
        for (SourceNode resource : field.elements()) {
            String url = resource.node().isObject() ? text(resource, "resource", "url") : null;
            String link = resource.node().isObject() ? text(resource, "link") : null;
            String address = url == null ? link : url;
            if (address == null) {
                isWhole = false;
            } else {
                found.add(new WebLink(text(resource, "description", "title"), address, null));
            }
        }
        lose(!isWhole, field.at().label());
        return found;
    }
}

package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.source.MarkupText;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.Guids;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.PublicListingBuilder;
import dev.plumbline.problem.PublicProfile;
import dev.plumbline.problem.PublicProfileBuilder;
import dev.plumbline.problem.WebLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is merely shown of events and people; what cannot be kept is counted. */
final class ListingReader {

    /** What is read of an event by this class. */
    static final Set<String> EVENT_FIELDS =
            Set.of(
                    "subtitle",
                    "type",
                    "language",
                    "url",
                    "logo",
                    "links",
                    "attachments",
                    "recording",
                    "recording_license",
                    "do_not_record",
                    "video_download_url");

    private static final Set<String> PERSON_FIELDS =
            Set.of(
                    XmlTree.TEXT,
                    "guid",
                    "code",
                    "id",
                    "name",
                    "public_name",
                    "full_public_name",
                    "url",
                    "avatar",
                    "avatar_url",
                    "biography");

    /** Where there is no page of an event, our export has its guid for an address. */
    private static final String NO_PAGE = "urn:uuid:";

    /** What programs write where something has none. */
    private static final String NO_GUID = "00000000-0000-0000-0000-000000000000";

    private static final String RECORDING = "Recording";
    private static final String MEDIA = "media";

    /** How often something was not kept, by what it is. */
    private final Map<String, Integer> lost = new TreeMap<>();

    private final boolean isOurs;

    /**
     * @param isOurs whether Plumbline wrote the file, so that no tag in a text is markup
     */
    ListingReader(boolean isOurs) {
        this.isOurs = isOurs;
    }

    /**
     * What is said of the event.
     *
     * @param id by which the session will be known
     */
    PublicListing event(SourceNode event, String id) {
        SourceNode recording = event.get("recording");
        boolean isObject = recording.node().isObject();
        List<WebLink> links = links(event, "links", "link");
        Optional<WebLink> recorded = links.stream().filter(ListingReader::isRecording).findFirst();
        recorded.ifPresent(links::remove);
        if (!isObject) {
            loseIf(!recording.node().asText().isBlank(), "recording");
        }
        Integer number = number(event, "id of events", id);
        return PublicListingBuilder.builder()
                .guid(guid(event, "guid of events"))
                .publicNumber(number)
                .slug(text(event, "slug").orElse(null))
                .url(text(event, "url").filter(url -> !url.startsWith(NO_PAGE)).orElse(null))
                .subtitle(text(event, "subtitle").orElse(null))
                .description(prose(event, "description"))
                .type(text(event, "type").orElse(null))
                .language(text(event, "language").orElse(null))
                .logo(text(event, "logo").orElse(null))
                .links(links)
                .attachments(links(event, "attachments", "attachment"))
                .doNotRecord(
                        isObject && recording.get("optout").isPresent()
                                ? truth(recording.get("optout"))
                                : truth(event.get("do_not_record")))
                .recordingUrl(
                        recorded.map(WebLink::url)
                                .or(() -> isObject ? text(recording, "url") : Optional.empty())
                                .or(() -> text(event, "video_download_url"))
                                .orElse(null))
                .recordingLicense(
                        text(event, "recording_license")
                                .or(() -> isObject ? text(recording, "license") : Optional.empty())
                                .orElse(null))
                .build();
    }

    /** What is said of the person. */
    PublicProfile person(SourceNode person) {
        for (SourceNode member : person.members()) {
            loseIf(
                    !PERSON_FIELDS.contains(member.at().label()) && saysSomething(member),
                    member.at().label() + " of people");
        }
        return PublicProfileBuilder.builder()
                .guid(guid(person, "guid of people"))
                .publicNumber(number(person, "id of people", ""))
                .publicCode(text(person, "code").orElse(null))
                .url(text(person, "url").orElse(null))
                .avatar(text(person, "avatar").or(() -> text(person, "avatar_url")).orElse(null))
                .biography(prose(person, "biography"))
                .build();
    }

    /** One note of all that was not kept. */
    void note(String where, ImportNotes notes) {
        if (!lost.isEmpty()) {
            notes.add(
                    Kind.DROPPED,
                    where,
                    "These values were left out, as they are not what they should be or have no place in a problem (how many): %s."
                            .formatted(
                                    lost.entrySet().stream()
                                            .map(one -> one.getKey() + " " + one.getValue())
                                            .limit(30)
                                            .collect(Collectors.joining(", "))));
        }
    }

    private static boolean saysSomething(SourceNode member) {
        var node = member.node();
        return node.isContainerNode()
                ? !node.isEmpty()
                : member.isPresent() && !node.asText().isBlank();
    }

    private void loseIf(boolean isLost, String what) {
        if (isLost) {
            lost.merge(what, 1, Integer::sum);
        }
    }

    /** A text, or one in several languages, of which English goes first. */
    private Optional<String> text(SourceNode holder, String member) {
        SourceNode value = holder.get(member);
        if (value.node().isObject()) {
            Optional<String> one =
                    Stream.concat(
                                    Stream.of("en", "name", "title").map(value::get),
                                    value.members().stream())
                            .map(SourceNode::node)
                            .filter(node -> node.isTextual() && !node.asText().isBlank())
                            .map(node -> node.asText().strip())
                            .findFirst();
            loseIf(one.isEmpty() && !value.node().isEmpty(), member);
            return one;
        }
        if (value.node().isTextual() || value.node().isNumber()) {
            return value.text();
        }
        loseIf(saysSomething(value), member);
        return Optional.empty();
    }

    /** A text of paragraphs, which other programs may keep as HTML. */
    private @Nullable String prose(SourceNode holder, String member) {
        Optional<String> written = text(holder, member);
        return isOurs
                ? written.orElse(null)
                : written.map(MarkupText::plain).filter(words -> !words.isBlank()).orElse(null);
    }

    /** Some have it for an id alone. */
    private @Nullable String guid(SourceNode holder, String what) {
        Optional<String> guid = text(holder, "guid");
        loseIf(guid.isPresent() && !isGuid(guid.get()), what);
        return guid.or(() -> text(holder, "id")).filter(ListingReader::isGuid).orElse(null);
    }

    private static boolean isGuid(String text) {
        return Guids.isGuid(text) && !text.equals(NO_GUID);
    }

    /** The number, unless the thing is called by it anyway; 0 and below number nothing. */
    private @Nullable Integer number(SourceNode holder, String what, String id) {
        Optional<String> text = text(holder, "id").filter(number -> !number.equals(id));
        if (text.isEmpty() || Guids.isGuid(text.get())) {
            return null;
        }
        try {
            int number = Integer.parseInt(text.get());
            loseIf(number < 0, what);
            return number > 0 ? number : null;
        } catch (NumberFormatException e) {
            loseIf(true, what);
            return null;
        }
    }

    private @Nullable Boolean truth(SourceNode value) {
        if (!value.isPresent()) {
            return null;
        }
        return switch (value.node().asText().strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            case "" -> null;
            default -> {
                loseIf(true, value.at().label());
                yield null;
            }
        };
    }

    private static boolean isRecording(WebLink link) {
        return MEDIA.equals(link.type()) && RECORDING.equals(link.title());
    }

    /** Objects or mere addresses; in XML they have an element around them. */
    private List<WebLink> links(SourceNode event, String list, String element) {
        SourceNode links = event.get(list);
        SourceNode listed = links.node().isObject() ? links.get(element) : links;
        List<WebLink> found = new ArrayList<>();
        if (!listed.node().isArray()) {
            loseIf(!listed.node().asText().isBlank(), list);
            return found;
        }
        for (SourceNode link : listed.elements()) {
            link(link).ifPresentOrElse(found::add, () -> loseIf(saysSomething(link), list));
        }
        return found;
    }

    private Optional<WebLink> link(SourceNode link) {
        if (link.node().isTextual()) {
            return link.text().map(url -> new WebLink(null, url, null));
        }
        if (!link.node().isObject()) {
            return Optional.empty();
        }
        Optional<String> title = first(link, XmlTree.TEXT, "title", "name", "description");
        return first(link, "href", "url", "link")
                .map(url -> new WebLink(title.orElse(null), url, text(link, "type").orElse(null)));
    }

    private Optional<String> first(SourceNode holder, String... members) {
        return Stream.of(members).flatMap(member -> text(holder, member).stream()).findFirst();
    }
}

package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.WebLink;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what is merely shown of contributions; what has no place in a problem is counted. */
final class IndicoListing {

    private static final List<String> NO_PLACE =
            List.of("code", "board_number", "references", "note", "custom_fields");

    private final String server;
    private final Map<String, Integer> lost = new TreeMap<>();

    /**
     * @param root of the export; it may say the address it came from
     */
    IndicoListing(SourceNode root) {
        server = textual(root.get("url")).orElse("");
    }

    /** What is said of a contribution. */
    PublicListing of(SourceNode node) {
        NO_PLACE.forEach(field -> loseIf(saysSomething(node.get(field)), field));
        SourceNode type = node.get("type");
        return PublicListing.NONE
                .withType(textual(type.node().isObject() ? type.get("name") : type).orElse(null))
                .withUrl(textual(node.get("url")).map(this::absolute).orElse(null))
                .withAttachments(attachments(node));
    }

    /** One note of all that was not kept. */
    void note(String where, ImportNotes notes) {
        if (!lost.isEmpty()) {
            notes.add(
                    ImportNote.Kind.DROPPED,
                    where,
                    "A problem has no place for these of contributions (how many have one): %s."
                            .formatted(
                                    lost.entrySet().stream()
                                            .map(one -> one.getKey() + " " + one.getValue())
                                            .collect(Collectors.joining(", "))));
        }
    }

    /** Both exports have folders of files and links; one of them has loose ones besides. */
    private List<WebLink> attachments(SourceNode node) {
        SourceNode attachments = node.get("attachments");
        boolean isTogether = attachments.node().isObject();
        List<WebLink> found = new ArrayList<>();
        if (isTogether) {
            all(attachments.get("files"), found);
        }
        SourceNode folders = isTogether ? attachments.get("folders") : node.get("folders");
        for (SourceNode folder : elements(folders)) {
            if (isProtected(folder)) {
                loseIf(true, "protected attachments");
            } else {
                all(folder.get("attachments"), found);
            }
        }
        return found;
    }

    private void all(SourceNode attachments, List<WebLink> found) {
        for (SourceNode one : elements(attachments)) {
            Optional<String> url =
                    textual(one.get("link_url")).or(() -> textual(one.get("download_url")));
            boolean isPublic = url.isPresent() && !isProtected(one);
            loseIf(!isPublic, url.isPresent() ? "protected attachments" : "attachments");
            if (isPublic) {
                found.add(
                        new WebLink(
                                textual(one.get("title")).orElse(null), absolute(url.get()), null));
            }
        }
    }

    private static boolean isProtected(SourceNode one) {
        return one.get("is_protected").node().asBoolean();
    }

    private static List<SourceNode> elements(SourceNode node) {
        return node.node().isArray() ? node.elements() : List.of();
    }

    /** Addresses of the timetable leave out the server. */
    private String absolute(String url) {
        try {
            return server.isEmpty() ? url : URI.create(server).resolve(url).toString();
        } catch (IllegalArgumentException e) {
            return url;
        }
    }

    private void loseIf(boolean isLost, String what) {
        if (isLost) {
            lost.merge(what, 1, Integer::sum);
        }
    }

    private static boolean saysSomething(SourceNode field) {
        var node = field.node();
        return node.isContainerNode()
                ? !node.isEmpty()
                : field.isPresent() && !node.asText().isBlank();
    }

    private static Optional<String> textual(SourceNode node) {
        return node.node().isTextual() ? node.text() : Optional.empty();
    }
}

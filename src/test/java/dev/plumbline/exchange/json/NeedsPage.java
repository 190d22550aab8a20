package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What docs/needs.md holds for a program: the example, its settings, and the needs.
 *
 * @param example a problem with the field {@code config}
 */
record NeedsPage(ObjectNode example, List<Need> needs) {

    private static final Pattern SNIPPET = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NEED =
            Pattern.compile(
                    "### ([^\n]+)\n(.*?)```json\n(.*?)```\n\n\\*\\*Then\\*\\* (.*?)\\.\n",
                    Pattern.DOTALL);

    /**
     * What an organizer wants.
     *
     * @param text says which field it is, and which rule keeps it
     * @param snippet is merged into the example
     * @param outcome what is so with the snippet, and not without it
     * @param kept what is so with the snippet, and without it, too
     */
    record Need(
            String title,
            String text,
            ObjectNode snippet,
            List<NeedSentence> outcome,
            List<NeedSentence> kept) {

        private static Need of(String title, String text, String snippet, String sentences) {
            Predicate<String> isKept = sentence -> sentence.contains(" still ");
            var all = Stream.of(sentences.split(";\\s+")).toList();
            return new Need(
                    title,
                    text,
                    parse(snippet),
                    all.stream().filter(isKept.negate()).map(NeedSentence::new).toList(),
                    all.stream()
                            .filter(isKept)
                            .map(sentence -> new NeedSentence(sentence.replace(" still ", " ")))
                            .toList());
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static NeedsPage read() {
        String page = text();
        var blocks = SNIPPET.matcher(page).results().limit(2).map(block -> block.group(1)).toList();
        var example = (ObjectNode) merged(parse(blocks.get(0)), parse(blocks.get(1)));
        var needs =
                NEED.matcher(page)
                        .results()
                        .map(
                                need ->
                                        Need.of(
                                                need.group(1),
                                                need.group(2),
                                                need.group(3),
                                                need.group(4)))
                        .toList();
        return new NeedsPage(example, needs);
    }

    /** Of all needs, in their order, also of one whose snippet or outcome is not found. */
    static List<String> titles() {
        return text().lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring("### ".length()))
                .toList();
    }

    static String text() {
        try {
            return Files.readString(Path.of("docs/needs.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example with what a snippet adds to it. */
    ObjectNode with(Need need) {
        return (ObjectNode) merged(example, need.snippet());
    }

    private static ObjectNode parse(String json) {
        return (ObjectNode) JsonText.parse(json.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode merged(JsonNode old, JsonNode added) {
        if (old instanceof ObjectNode object && added instanceof ObjectNode fields) {
            ObjectNode result = object.deepCopy();
            fields.properties()
                    .forEach(
                            field ->
                                    result.set(
                                            field.getKey(),
                                            merged(result.path(field.getKey()), field.getValue())));
            return result;
        }
        if (old instanceof ArrayNode list && added instanceof ArrayNode more) {
            return mergedLists(list, more);
        }
        return added;
    }

    private static ArrayNode mergedLists(ArrayNode old, ArrayNode added) {
        List<JsonNode> result = new ArrayList<>();
        if (added.path(0).has("id")) {
            old.forEach(result::add);
        }
        for (JsonNode element : added) {
            JsonNode id = element.path("id");
            var same = result.stream().filter(one -> one.path("id").equals(id)).findFirst();
            if (same.isPresent() && element.has("id")) {
                result.replaceAll(one -> one == same.get() ? merged(one, element) : one);
            } else {
                result.add(element);
            }
        }
        return old.arrayNode().addAll(result);
    }
}

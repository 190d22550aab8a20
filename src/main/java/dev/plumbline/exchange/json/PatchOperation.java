package dev.plumbline.exchange.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import dev.plumbline.problem.validation.ShownValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a JSON Patch.
 *
 * @param number counted from 1
 * @param from only where something is moved or copied
 * @param value only where something is added, replaced or tested
 */
record PatchOperation(
        int number,
        Kind kind,
        JsonPointer path,
        @Nullable JsonPointer from,
        @Nullable JsonNode value) {

    private static final String CODE = "badOperation";

    /** What it does. */
    enum Kind {
        ADD,
        REMOVE,
        REPLACE,
        MOVE,
        COPY,
        TEST;

        boolean hasFrom() {
            return this == MOVE || this == COPY;
        }

        boolean hasValue() {
            return this == ADD || this == REPLACE || this == TEST;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> named(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    /** Which one it is, to begin a sentence with. */
    String label() {
        return "Operation %d (%s %s)"
                .formatted(number, kind.word(), ShownValue.of(path.toString()));
    }

    /** Of a node without mistakes. */
    static PatchOperation of(JsonNode node, int index) {
        var kind = Kind.named(node.path("op").asText()).orElseThrow();
        return new PatchOperation(
                index + 1,
                kind,
                JsonPointer.compile(node.path("path").asText()),
                kind.hasFrom() ? JsonPointer.compile(node.path("from").asText()) : null,
                kind.hasValue() ? node.path("value") : null);
    }

    /** Looks for everything that can be wrong with it by itself. */
    static void check(JsonNode node, int index, InputPointer at, InputErrors errors) {
        String label = "Operation %d".formatted(index + 1);
        if (!node.isObject()) {
            errors.add(at, CODE, label + " is no object. Maybe {\"op\": …, \"path\": …}?");
            return;
        }
        var kind = Kind.named(node.path("op").asText());
        if (kind.isEmpty()) {
            List<String> known = Arrays.stream(Kind.values()).map(Kind::word).toList();
            errors.add(
                    at.at("op"),
                    CODE,
                    "%s has the op \"%s\", but must have one of: %s.%s"
                            .formatted(
                                    label,
                                    ShownValue.of(node.path("op").asText()),
                                    String.join(", ", known),
                                    NearestName.hint(node.path("op").asText(), known)));
        }
        checkPointer(node, "path", label, at, errors);
        if (kind.isEmpty()) {
            return;
        }
        if (kind.get().hasFrom()) {
            checkPointer(node, "from", label, at, errors);
        }
        if (kind.get().hasValue() && !node.has("value")) {
            errors.add(at.at("value"), CODE, label + " needs a value.");
        }
        boolean isInto = node.path("path").asText().startsWith(node.path("from").asText() + "/");
        if (kind.get() == Kind.MOVE && isInto && !errors.touches(at.text())) {
            errors.add(at.at("from"), CODE, label + " moves something into itself.");
        }
    }

    private static void checkPointer(
            JsonNode node, String field, String label, InputPointer at, InputErrors errors) {
        String text = node.path(field).asText();
        if (!node.path(field).isTextual() || !text.matches("(?s)(/([^~/]|~[01])*)+")) {
            errors.add(
                    at.at(field),
                    CODE,
                    "%s has the %s \"%s\", but must point into the problem, as in /talks/0/title."
                            .formatted(label, field, ShownValue.of(text)));
        }
    }
}

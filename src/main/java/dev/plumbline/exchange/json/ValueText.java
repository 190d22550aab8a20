package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.ShownValue;

/** Shows a JSON value in a sentence. */
final class ValueText {

    private ValueText() {}

    static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "\"" + ShownValue.of(node.textValue()) + "\"";
            default -> ShownValue.of(node.asText());
        };
    }
}

package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.ShownValue;

/** Says that a value of another type is needed, and what was probably meant. */
record WrongType(InputErrors errors) {

    void report(JsonNode node, InputPointer at, String needed) {
        report(node, at, needed, "");
    }

    /**
     * @param hint a sentence that begins with "Maybe", or nothing
     */
    void report(JsonNode node, InputPointer at, String needed, String hint) {
        errors.add(
                at,
                "wrongType",
                "The field (%s) is %s, but must be %s.%s"
                        .formatted(
                                at.label(), shown(node), needed, hint.isEmpty() ? "" : " " + hint));
    }

    /** Any JSON value as a sentence shows it. */
    static String shown(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "\"" + ShownValue.of(node.textValue()) + "\"";
            default -> ShownValue.of(node.asText());
        };
    }
}

package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import org.jspecify.annotations.Nullable;

/** Reads texts and whole numbers. */
record PlainValues(InputErrors errors) {

    @Nullable String text(JsonNode node, InputPointer at) {
        if (!node.isTextual()) {
            String hint = node.isNumber() ? "Maybe put it in quotation marks?" : "";
            new WrongType(errors).report(node, at, "a text", hint);
            return null;
        }
        return node.textValue();
    }

    /** A text that has at least one visible character. */
    @Nullable String filledText(JsonNode node, InputPointer at) {
        String text = text(node, at);
        if (text != null && text.isBlank()) {
            errors.add(
                    at,
                    "blank",
                    "The field (%s) is empty, but must have a text.".formatted(at.label()));
            return null;
        }
        return text;
    }

    @Nullable Integer wholeNumber(JsonNode node, InputPointer at) {
        return isWhole(node, at, node.canConvertToInt(), Integer.MIN_VALUE, Integer.MAX_VALUE)
                ? node.intValue()
                : null;
    }

    @Nullable Long longNumber(JsonNode node, InputPointer at) {
        return isWhole(node, at, node.canConvertToLong(), Long.MIN_VALUE, Long.MAX_VALUE)
                ? node.longValue()
                : null;
    }

    private boolean isWhole(
            JsonNode node, InputPointer at, boolean isInRange, long least, long most) {
        if (node.isIntegralNumber() && isInRange) {
            return true;
        }
        String needed = "a whole number";
        String hint = "";
        if (node.isIntegralNumber()) {
            needed = "a whole number from %d to %d".formatted(least, most);
        } else if (node.isTextual() && node.textValue().matches("-?\\d{1,18}")) {
            hint = "Maybe remove the quotation marks?";
        } else if (node.isNumber()) {
            hint = "Maybe round it?";
        }
        new WrongType(errors).report(node, at, needed, hint);
        return false;
    }
}

package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;

/** Shows a JSON value in a sentence. */
final class ValueText {

    private static final int LONGEST = 60;

    private ValueText() {}

    static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "\"" + shorten(node.textValue()) + "\"";
            default -> shorten(node.asText());
        };
    }

    static String shorten(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        // half of a surrogate pair is no character
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}

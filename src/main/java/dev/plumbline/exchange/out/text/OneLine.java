package dev.plumbline.exchange.out.text;

import java.util.List;
import java.util.stream.Collectors;

/** Makes any text a single line that looks the same wherever it is read. */
final class OneLine {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private OneLine() {}

    /**
     * The text with blanks for line breaks and control characters, without what turns the direction
     * of the text after it, never empty.
     */
    static String of(String text) {
        var line = new StringBuilder();
        text.codePoints().forEach(point -> append(line, point));
        String shown = line.toString().strip();
        return shown.isEmpty() ? Character.toString(REPLACEMENT) : shown;
    }

    /** Several, with commas. */
    static String of(List<String> texts) {
        return texts.stream().map(OneLine::of).collect(Collectors.joining(", "));
    }

    private static void append(StringBuilder line, int point) {
        if (isGap(point)) {
            if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (Character.getType(point) == Character.SURROGATE) {
            line.appendCodePoint(REPLACEMENT);
        } else if (!turns(point) && point != BYTE_ORDER_MARK) {
            line.appendCodePoint(point);
        }
    }

    private static boolean isGap(int point) {
        return Character.isISOControl(point) || Character.isWhitespace(point);
    }

    /** Embeddings, overrides and isolates, which act on what follows until they are closed. */
    private static boolean turns(int point) {
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                    true;
            default -> false;
        };
    }
}

package dev.plumbline.exchange.out.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of a calendar file (RFC 5545, section 3.1): at most 75 octets each, longer ones go on
 * in the next line. Texts cannot begin lines of their own.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";
    private static final String CONTINUED = END + " ";
    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder lines = new StringBuilder();

    /** A property whose value is made of letters that need no care. */
    void value(String property, String value) {
        fold(property + ":" + value);
    }

    /** A property whose value is a text. */
    void text(String property, String text) {
        value(property, escaped(text));
    }

    /** A property whose value is a list of texts; nothing if there are none. */
    void texts(String property, List<String> texts) {
        if (!texts.isEmpty()) {
            value(
                    property,
                    texts.stream().map(ContentLines::escaped).collect(Collectors.joining(",")));
        }
    }

    /** Everything written so far. */
    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Between characters, not within one: some readers decode each line by itself. */
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                lines.append(CONTINUED);
                octets = 1;
            }
            lines.appendCodePoint(letter);
            octets += size;
            at += Character.charCount(letter);
        }
        lines.append(END);
    }

    /** A text that can stand between quotation marks, as the value of a parameter. */
    static String quotable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+", " ").replace('"', '\'');
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(letter -> escape(letter, escaped));
        return escaped.toString();
    }

    private static void escape(int letter, StringBuilder escaped) {
        switch (letter) {
            case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> escaped.append("\\n");
            case '\t' -> escaped.append('\t');
            default -> {
                if (Character.getType(letter) == Character.SURROGATE) {
                    escaped.appendCodePoint(REPLACEMENT);
                } else if (!Character.isISOControl(letter)) {
                    escaped.appendCodePoint(letter);
                }
            }
        }
    }
}

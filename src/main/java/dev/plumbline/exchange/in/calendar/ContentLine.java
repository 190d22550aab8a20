package dev.plumbline.exchange.in.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A property as a calendar file has it (RFC 5545, section 3.1).
 *
 * @param name in capitals
 * @param parameters by name in capitals, without quotation marks
 * @param value as it stands, escapes and all
 * @param number of the line it begins in, from 1
 */
record ContentLine(String name, Map<String, String> parameters, String value, int number) {

    private static final int DATE = "20270512,".length();

    /** Of {@code NAME;PARAMETER=x;OTHER="y":value}; empty if there is no value. */
    static Optional<ContentLine> of(String text, int number) {
        Map<String, String> parameters = new HashMap<>();
        int at = end(text, 0);
        String name = text.substring(0, at).strip().toUpperCase(Locale.ROOT);
        while (at < text.length() && text.charAt(at) == ';') {
            int end = end(text, at + 1);
            String parameter = text.substring(at + 1, end);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                        parameter.substring(equals + 1).replace("\"", "").strip());
            }
            at = end;
        }
        return at == text.length()
                ? Optional.empty()
                : Optional.of(
                        new ContentLine(
                                name, Map.copyOf(parameters), text.substring(at + 1), number));
    }

    /** Where a name or parameter ends: at a colon or semicolon that is not between quotes. */
    private static int end(String text, int from) {
        boolean isQuoted = false;
        int at = from;
        for (; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && (letter == ':' || letter == ';')) {
                break;
            }
        }
        return at;
    }

    /** The parameter in capitals; empty if it is not given. */
    String word(String parameter) {
        return parameters.getOrDefault(parameter, "").toUpperCase(Locale.ROOT);
    }

    /** The value in capitals, without blanks around it. */
    String word() {
        return value.strip().toUpperCase(Locale.ROOT);
    }

    /** How many dates or times the value can have in it at most. */
    int mostValues() {
        return value.length() / DATE + 1;
    }

    /** The value as a text that people read. */
    String text() {
        var text = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter == '\\' && at + 1 < value.length()) {
                at++;
                char escaped = value.charAt(at);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                text.append(letter);
            }
        }
        return text.toString().strip();
    }
}

package dev.plumbline.rest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a client would like, in the header Prefer (RFC 7240). Preferences that are not known or make
 * no sense are passed over, as the standard wants it; of one given twice the first counts.
 */
final class RequestPreferences {

    private static final String WAIT = "wait";

    /** More than anybody waits, and not too many to be counted. */
    private static final int MOST_DIGITS = 9;

    private RequestPreferences() {}

    /**
     * How long the client would wait for the answer.
     *
     * @param headers all of the name Prefer
     * @param atMost the most that is granted
     */
    static Optional<Duration> wait(List<String> headers, Duration atMost) {
        for (String header : headers) {
            var value = new Header(header).wanted();
            if (value.isPresent()) {
                return value.filter(RequestPreferences::isNumber)
                        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                        .map(wanted -> wanted.compareTo(atMost) < 0 ? wanted : atMost);
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty()
                && value.length() <= MOST_DIGITS
                && value.chars().allMatch(sign -> '0' <= sign && sign <= '9');
    }

    /**
     * One header, read once from its beginning to its end: preferences after commas, each a name,
     * perhaps with a value, which may be quoted; parameters after it are not looked at.
     */
    private static final class Header {

        private final String text;
        private int at;

        Header(String text) {
            this.text = text;
        }

        /** The value of the first wait, which may be empty; nothing where there is none. */
        Optional<String> wanted() {
            while (at < text.length()) {
                String name = token().strip();
                String value = "";
                if (at < text.length() && text.charAt(at) == '=') {
                    at++;
                    value = token().strip();
                }
                skipToComma();
                if (name.equalsIgnoreCase(WAIT)) {
                    return Optional.of(unquoted(value));
                }
            }
            return Optional.empty();
        }

        /** Up to a sign that ends one; signs within quotes are none. */
        private String token() {
            int from = at;
            while (at < text.length() && ",;=".indexOf(text.charAt(at)) < 0) {
                skipOne();
            }
            return text.substring(from, at);
        }

        private void skipToComma() {
            while (at < text.length() && text.charAt(at) != ',') {
                skipOne();
            }
            at++;
        }

        /** A sign, or all that stands in quotes; a quote that is never closed goes to the end. */
        private void skipOne() {
            if (text.charAt(at) == '"') {
                int close = text.indexOf('"', at + 1);
                at = close < 0 ? text.length() : close + 1;
            } else {
                at++;
            }
        }

        private static String unquoted(String value) {
            boolean isQuoted =
                    value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
            return isQuoted ? value.substring(1, value.length() - 1) : value;
        }
    }
}

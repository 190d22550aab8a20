package dev.plumbline.rest;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a client would like, in the header Prefer (RFC 7240). Preferences that are not known or make
 * no sense are passed over, as the standard wants it; of one given twice the first counts.
 */
final class Preferences {

    /** A name, perhaps with a value, which may be quoted; parameters after it are not looked at. */
    private static final Pattern PREFERENCE =
            Pattern.compile(
                    """
                    \\s*(?<name>[^\\s=;,"]+)\\s*(=\\s*(?:"(?<quoted>[^"]*)"|(?<value>[^\\s;,"]*)))?\
                    (?:[^,"]|"[^"]*")*(?:,|$)""");

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private Preferences() {}

    /**
     * How long the client would wait for the answer.
     *
     * @param headers all of the name Prefer
     * @param atMost the most that is granted
     */
    static Optional<Duration> wait(List<String> headers, Duration atMost) {
        return headers.stream()
                .flatMap(header -> PREFERENCE.matcher(header).results())
                .filter(match -> match.group("name").toLowerCase(Locale.ROOT).equals("wait"))
                .findFirst()
                .map(Preferences::value)
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .map(wanted -> wanted.compareTo(atMost) < 0 ? wanted : atMost);
    }

    private static String value(MatchResult match) {
        String quoted = match.group("quoted");
        String plain = match.group("value");
        return quoted != null ? quoted : plain != null ? plain : "";
    }
}

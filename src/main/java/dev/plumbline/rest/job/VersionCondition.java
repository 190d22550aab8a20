package dev.plumbline.rest.job;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.problem.validation.ShownValue;
import dev.plumbline.rest.error.RequestRefusals;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of an agenda a client has seen: the header If-Match (RFC 9110).
 *
 * @param isAny whether whatever is there may be changed
 * @param versions that may be changed
 */
public record VersionCondition(boolean isAny, List<Long> versions) {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e]*)\"");
    private static final Pattern TAGS =
            Pattern.compile("\\s*%1$s\\s*(,\\s*%1$s\\s*)*+".formatted(TAG));
    private static final int LONGEST_SHOWN = 100;
    private static final int MOST_DIGITS = 18;

    /**
     * Reads the header.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 428 when it is absent, 400 when it is none
     */
    public static VersionCondition of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw RequestRefusals.noVersionSeen();
        }
        if (header.strip().equals("*")) {
            return new VersionCondition(true, List.of());
        }
        if (!TAGS.matcher(header).matches()) {
            throw RequestRefusals.badParameter(
                    "If-Match",
                    ShownValue.of(header, LONGEST_SHOWN),
                    "the ETag of an answer, as in \"3\", or *");
        }
        List<Long> versions = new ArrayList<>();
        var tags = TAG.matcher(header);
        while (tags.find()) {
            // A weak tag never stands for the very same thing, and other tags were never given.
            String text = tags.group(2);
            if (tags.group(1) == null && text.matches("\\d{1," + MOST_DIGITS + "}")) {
                versions.add(Long.parseLong(text));
            }
        }
        return new VersionCondition(false, List.copyOf(versions));
    }

    /** Whether the agenda as it is now may be changed. */
    boolean allows(Agenda agenda) {
        return isAny || versions.contains(agenda.version());
    }

    /** The version that the client knows; 0 when that is none of any agenda. */
    long seen() {
        return versions.isEmpty() ? 0 : versions.getFirst();
    }
}

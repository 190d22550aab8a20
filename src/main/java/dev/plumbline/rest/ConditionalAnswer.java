package dev.plumbline.rest;

import dev.plumbline.rest.job.PublicFeeds;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a file, or that the client has it (RFC 9110, section 13).
 *
 * @param now nothing may seem to have changed later
 */
record ConditionalAnswer(PublicFeeds.Feed feed, Instant now) {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    /** 200 or 304, with what caches need to know. */
    Response.ResponseBuilder answer(HttpHeaders headers) {
        boolean isKnown =
                isKnown(
                        headers.getHeaderString(HttpHeaders.IF_NONE_MATCH),
                        headers.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE));
        var response =
                (isKnown ? Response.notModified() : Response.ok(feed.content())).tag(feed.tag());
        return modified()
                .map(time -> response.header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(time)))
                .orElse(response);
    }

    /** The second is only told when it is over, for until then there may be another file in it. */
    private Optional<Instant> modified() {
        var second = feed.modified().truncatedTo(ChronoUnit.SECONDS);
        return second.isAfter(now) ? Optional.empty() : Optional.of(second);
    }

    /** The tag goes before the time. */
    boolean isKnown(@Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
        if (ifNoneMatch != null) {
            return hasTag(ifNoneMatch, feed.tag());
        }
        return ifModifiedSince != null
                && modified()
                        .flatMap(time -> date(ifModifiedSince).map(since -> !time.isAfter(since)))
                        .orElse(false);
    }

    /** Whether the header If-None-Match has the tag. */
    static boolean hasTag(String ifNoneMatch, String tag) {
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals("*") || one.equals("\"" + tag + "\""));
    }

    /** What is no date counts as nothing. */
    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(
                    Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package dev.plumbline.rest;

import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.store.AgendaListing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ends, in letters that mean nothing to clients. */
final class ListCursor {

    private static final Pattern POSITION = Pattern.compile("(\\d{1,18}):(.{1,100})");

    private ListCursor() {}

    static @Nullable String write(AgendaListing.@Nullable Position last) {
        return last == null ? null : encoded(last.created() + ":" + last.id());
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place in a list of agendas.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 400
     */
    static AgendaListing.@Nullable Position read(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var position = POSITION.matcher(decoded(cursor));
        if (!position.matches()) {
            throw refusal(cursor);
        }
        return new AgendaListing.Position(Long.parseLong(position.group(1)), position.group(2));
    }

    /** Of a list of what is numbered: the number of the last one. */
    static String write(long number) {
        return encoded(String.valueOf(number));
    }

    /**
     * The number in a list of revisions; higher than any when there is no cursor.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 400
     */
    static int number(@Nullable String cursor) {
        if (cursor == null) {
            return Integer.MAX_VALUE;
        }
        long number = longNumber(cursor);
        if (number > Integer.MAX_VALUE) {
            throw refusal(cursor);
        }
        return (int) number;
    }

    /**
     * The same where there may be more of them.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 400
     */
    static long longNumber(@Nullable String cursor) {
        if (cursor == null) {
            return Long.MAX_VALUE;
        }
        String text = decoded(cursor);
        if (!text.matches("\\d{1,18}")) {
            throw refusal(cursor);
        }
        return Long.parseLong(text);
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refusal(cursor);
        }
    }

    private static RuntimeException refusal(String cursor) {
        return RequestRefusals.badParameter(
                "cursor", cursor, "the next of an earlier page, as it was given");
    }
}

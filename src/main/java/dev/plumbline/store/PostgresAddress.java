package dev.plumbline.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a PostgreSQL is, and who we are to it. Nothing of it shows the password. */
final class PostgresAddress {

    private static final String EXAMPLE = "jdbc:postgresql://user:password@host:5432/database";

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:jdbc:)?postgres(?:ql)?://(?:(?<who>[^/?#]*)@)?(?<place>[^@?#\\s]*)(?:\\?(?<query>[^#\\s]*))?");

    private static final String HOST = "(?:[\\w.-]+|\\[[0-9A-Fa-f:.%]+])(?::\\d{1,5})?";

    private static final Pattern PLACE =
            Pattern.compile("(?:%s(?:,%s)*)?(?:/[^/]*)?".formatted(HOST, HOST));

    private final String url;
    private final String place;
    private final @Nullable String user;
    private final @Nullable String password;

    private PostgresAddress(
            String url, String place, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.place = place;
        this.user = user;
        this.password = password;
    }

    /**
     * Reads an address with the user before the host, or among the parameters.
     *
     * @throws StoreUnavailableException when it is no such address; without repeating it
     */
    static PostgresAddress parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || !PLACE.matcher(form.group("place")).matches()) {
            throw refusal();
        }
        String who = form.group("who");
        String user = null;
        String password = null;
        if (who != null) {
            int colon = who.indexOf(':');
            user = decoded(colon < 0 ? who : who.substring(0, colon), false);
            password = colon < 0 ? null : decoded(who.substring(colon + 1), false);
        }
        List<String> others = new ArrayList<>();
        String query = form.group("query");
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            if (parameter.startsWith("user=")) {
                user = decoded(parameter.substring("user=".length()), true);
            } else if (parameter.startsWith("password=")) {
                password = decoded(parameter.substring("password=".length()), true);
            } else if (parameter.contains("@")) {
                // The rest of a password that has a question mark.
                throw refusal();
            } else {
                others.add(parameter);
            }
        }
        String place = form.group("place");
        String url = "jdbc:postgresql://" + place + (place.contains("/") ? "" : "/");
        return new PostgresAddress(
                others.isEmpty() ? url : url + "?" + String.join("&", others),
                place,
                user,
                password);
    }

    private static String decoded(String text, boolean isParameter) {
        try {
            return URLDecoder.decode(
                    isParameter ? text : text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refusal();
        }
    }

    /** Without a cause: its message might have the password. */
    private static StoreUnavailableException refusal() {
        return new StoreUnavailableException(
                "PLUMBLINE_DB is no address of a PostgreSQL database. Maybe write it as %s, with %%40 for @, %%2F for / and %%3F for ? in the password?"
                        .formatted(EXAMPLE));
    }

    /** For the driver, without user and password. */
    String url() {
        return url;
    }

    /** Host and database. */
    String place() {
        return place;
    }

    @Nullable String user() {
        return user;
    }

    @Nullable String password() {
        return password;
    }
}

package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.access.TokenOffice;
import dev.plumbline.store.TokenStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everybody who may ask for something, with all that can be wrong with a token. */
final class RoleMatrixCallers {

    /** Who asks, by what they show. */
    enum Asker {
        NOBODY,
        WITH_ANOTHER_SCHEME,
        WITH_A_MALFORMED_TOKEN,
        WITH_AN_UNKNOWN_TOKEN,
        WITH_AN_EXPIRED_TOKEN,
        WITH_A_REVOKED_TOKEN,
        WITH_A_CLOSED_SESSION,
        OWNER,
        OWNER_IN_A_BROWSER,
        ANOTHER,
        READER,
        ORGANIZER,
        ADMIN;

        boolean isLetIn() {
            return ordinal() >= OWNER.ordinal();
        }
    }

    private final ApiClient http;
    private final Map<Asker, String[]> headers = new EnumMap<>(Asker.class);
    private final List<String> secrets = new ArrayList<>();
    private final String owner;

    RoleMatrixCallers(ApiClient http, TokenStore store) {
        this.http = http;
        var office = new TokenOffice(store, Clock.systemUTC());
        var past = Clock.offset(Clock.systemUTC(), Duration.ofDays(-2));
        var revoked = office.create("owner", true, null);
        office.revoke(revoked.token().id());
        owner = secret(office.create("owner", false, "P1D").text());
        String good = secret(office.create("admin", true, null).text());
        bearer(Asker.WITH_A_MALFORMED_TOKEN, good.substring(0, good.length() - 1));
        bearer(Asker.WITH_AN_UNKNOWN_TOKEN, "plb_" + "0".repeat(64) + "444b1d74");
        bearer(
                Asker.WITH_AN_EXPIRED_TOKEN,
                secret(new TokenOffice(store, past).create("owner", true, "P1D").text()));
        bearer(Asker.WITH_A_REVOKED_TOKEN, secret(revoked.text()));
        bearer(Asker.OWNER, owner);
        bearer(Asker.ANOTHER, secret(office.create("another", false, null).text()));
        bearer(Asker.READER, secret(office.create("reader", false, null).text()));
        bearer(Asker.ORGANIZER, secret(office.create("organizer", false, null).text()));
        bearer(Asker.ADMIN, good);
        headers.put(Asker.NOBODY, new String[0]);
        headers.put(
                Asker.WITH_ANOTHER_SCHEME,
                new String[] {"Authorization", "Basic YWRtaW46YWRtaW4="});
        headers.put(Asker.OWNER_IN_A_BROWSER, session());
        String[] closed = session();
        var left = http.send(http.request("/v1/session", closed).DELETE());
        assertThat(left.status()).isEqualTo(204);
        headers.put(Asker.WITH_A_CLOSED_SESSION, closed);
    }

    private String secret(String text) {
        secrets.add(text);
        return text;
    }

    private void bearer(Asker asker, String token) {
        headers.put(asker, new String[] {"Authorization", "Bearer " + token});
    }

    /** What somebody shows. */
    String[] headers(Asker asker) {
        return headers.get(asker);
    }

    /** All that no answer may have in it. */
    List<String> secrets() {
        return secrets;
    }

    /** A new session of the owner, in a browser. */
    String[] session() {
        var answer =
                http.send(
                        http.request("/v1/session", "Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"token\": \"%s\"}".formatted(owner))));
        assertThat(answer.status()).isEqualTo(200);
        String cookie = answer.header("Set-Cookie");
        assertThat(cookie)
                .contains(";HttpOnly", ";SameSite=Strict")
                .doesNotContain(owner, "Secure");
        return new String[] {
            "Cookie",
            secret(cookie.substring(0, cookie.indexOf(';'))),
            "Sec-Fetch-Site",
            "same-origin"
        };
    }
}

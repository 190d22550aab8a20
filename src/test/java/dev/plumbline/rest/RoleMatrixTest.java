package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.access.TokenOffice;
import dev.plumbline.store.TokenStore;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the OpenAPI document, asked by everybody: whoever adds one says here who may
 * do it, or this test fails.
 */
@QuarkusTest
@TestProfile(ClosedDoor.class)
class RoleMatrixTest {

    /** Who may do something. */
    private enum Need {
        /** Also without a token. */
        NOTHING,
        /** With any token. */
        TOKEN,
        /**
         * With the token of whoever handed it in, or an administrator's; for others it is not
         * there.
         */
        OWNER,
        /** With an administrator's token. */
        ADMIN,
        /** With a token of any member of the agenda; for others it is not there. */
        MEMBER,
        /** The same but for those who only read. */
        ORGANIZER,
        /** With a token of one of the agenda's committee. */
        COMMITTEE
    }

    private static final Map<String, Need> NEEDS = needs();

    private static Map<String, Need> needs() {
        Map<String, Need> needs = new TreeMap<>();
        all(needs, Need.NOTHING, "POST /v1/session", "DELETE /v1/session");
        all(
                needs,
                Need.TOKEN,
                "GET /v1/session",
                "GET /v1/schedules",
                "POST /v1/schedules",
                "POST /v1/comparisons",
                "GET /v1/rules",
                "GET /v1/profiles",
                "GET /v1/demo-data",
                "GET /v1/demo-data/{id}",
                "GET /v1/imports",
                "GET /v1/imports/xlsx/template",
                "POST /v1/imports/{format}");
        all(
                needs,
                Need.OWNER,
                "GET /v1/schedules/{id}",
                "DELETE /v1/schedules/{id}",
                "GET /v1/schedules/{id}/metadata",
                "GET /v1/schedules/{id}/validation-result",
                "GET /v1/schedules/{id}/score-analysis",
                "GET /v1/schedules/{id}/input",
                "GET /v1/schedules/{id}/diagnosis",
                "GET /v1/schedules/{id}/diff",
                "POST /v1/schedules/{id}/evaluate",
                "GET /v1/schedules/{id}/events",
                "GET /v1/schedules/{id}/explanation",
                "GET /v1/schedules/{id}/explanation/sessions/{session}",
                "GET /v1/schedules/{id}/export",
                "GET /v1/schedules/{id}/export/{format}",
                "POST /v1/schedules/{id}/recommendations",
                "POST /v1/schedules/{id}/replan",
                "GET /v1/schedules/{id}/resilience",
                "GET /v1/schedules/{id}/revisions",
                "GET /v1/comparisons/{id}",
                "GET /v1/comparisons/{id}/report",
                "DELETE /v1/comparisons/{id}");
        all(
                needs,
                Need.ADMIN,
                "GET /v1/tokens",
                "POST /v1/tokens",
                "DELETE /v1/tokens/{id}",
                "GET /v1/audit");
        all(needs, Need.TOKEN, "GET /v1/agendas", "POST /v1/agendas");
        all(
                needs,
                Need.MEMBER,
                "GET /v1/agendas/{agenda}",
                "GET /v1/agendas/{agenda}/revisions",
                "GET /v1/agendas/{agenda}/revisions/{number}",
                "GET /v1/agendas/{agenda}/explanation",
                "GET /v1/agendas/{agenda}/diff",
                "GET /v1/agendas/{agenda}/events",
                "GET /v1/agendas/{agenda}/publications",
                "GET /v1/agendas/{agenda}/export",
                "GET /v1/agendas/{agenda}/export/{format}");
        all(
                needs,
                Need.ORGANIZER,
                "GET /v1/agendas/{agenda}/input",
                "POST /v1/agendas/{agenda}/revisions",
                "POST /v1/agendas/{agenda}/evaluate",
                "POST /v1/agendas/{agenda}/recommendations");
        all(
                needs,
                Need.COMMITTEE,
                "PATCH /v1/agendas/{agenda}",
                "DELETE /v1/agendas/{agenda}",
                "GET /v1/agendas/{agenda}/audit",
                "POST /v1/agendas/{agenda}/publications",
                "GET /v1/agendas/{agenda}/publications/{number}",
                "GET /v1/agendas/{agenda}/calendars",
                "POST /v1/agendas/{agenda}/calendars/{person}/renewal",
                "GET /v1/agendas/{agenda}/webhooks",
                "POST /v1/agendas/{agenda}/webhooks",
                "GET /v1/agendas/{agenda}/webhooks/{webhook}",
                "DELETE /v1/agendas/{agenda}/webhooks/{webhook}",
                "GET /v1/agendas/{agenda}/webhooks/{webhook}/deliveries",
                "POST /v1/agendas/{agenda}/webhooks/{webhook}/deliveries/{delivery}/redelivery",
                "GET /v1/agendas/{agenda}/explanation/sessions/{session}",
                "GET /v1/agendas/{agenda}/diagnosis",
                "GET /v1/agendas/{agenda}/resilience",
                "GET /v1/agendas/{agenda}/proposals",
                "POST /v1/agendas/{agenda}/proposals",
                "GET /v1/agendas/{agenda}/proposals/{proposal}",
                "DELETE /v1/agendas/{agenda}/proposals/{proposal}");
        return needs;
    }

    private static void all(Map<String, Need> needs, Need need, String... operations) {
        for (String operation : operations) {
            needs.put(operation, need);
        }
    }

    /** Who asks, by what they show. */
    private enum Asker {
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

    @TestHTTPResource("/")
    URI base;

    @Inject TokenStore store;

    private ApiClient http;
    private final Map<Asker, String[]> headers = new LinkedHashMap<>();
    private final List<String> secrets = new ArrayList<>();
    private String schedule = "";
    private String comparison = "";
    private String agenda = "";
    private String owner = "";

    @BeforeEach
    void prepare() {
        http = new ApiClient(base);
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
        headers.put(Asker.OWNER_IN_A_BROWSER, session(owner));
        String[] closed = session(owner);
        assertThat(send("DELETE", "/v1/session", closed).status()).isEqualTo(204);
        headers.put(Asker.WITH_A_CLOSED_SESSION, closed);
        makeThings();
    }

    private String secret(String text) {
        secrets.add(text);
        return text;
    }

    private void bearer(Asker asker, String token) {
        headers.put(asker, new String[] {"Authorization", "Bearer " + token});
    }

    private String[] session(String token) {
        var answer =
                http.send(
                        http.request("/v1/session", "Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"token\": \"%s\"}".formatted(token))));
        assertThat(answer.status()).isEqualTo(200);
        String cookie = answer.header("Set-Cookie");
        assertThat(cookie)
                .contains(";HttpOnly", ";SameSite=Strict")
                .doesNotContain(token, "Secure");
        return new String[] {
            "Cookie",
            secret(cookie.substring(0, cookie.indexOf(';'))),
            "Sec-Fetch-Site",
            "same-origin"
        };
    }

    private void makeThings() {
        var solved =
                http.post(
                        RequestBodies.quick(),
                        "Prefer",
                        "wait=60",
                        "Authorization",
                        "Bearer " + owner);
        assertThat(solved.status()).isEqualTo(200);
        schedule = solved.json().at("/metadata/id").asText();
        var compared =
                http.send(
                        http.request(
                                        "/v1/comparisons",
                                        "Content-Type",
                                        "application/json",
                                        "Authorization",
                                        "Bearer " + owner)
                                .POST(
                                        BodyPublishers.ofString(
                                                """
                                                {"name": "One", "datasets": ["synthetic-hybrid-mc"], "seeds": 1,
                                                 "limit": {"steps": 1}, "variants": [{"profile": "balanced"}]}""")));
        assertThat(compared.status()).isEqualTo(202);
        comparison = compared.json().path("id").asText();
        agenda = agenda();
    }

    /** Of the owner, with a reader and an organizer. */
    private String agenda() {
        String[] bearer = {"Authorization", "Bearer " + owner, "Content-Type", "application/json"};
        var made =
                http.send(
                        http.request("/v1/agendas", bearer)
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"scheduleId\": \"%s\"}".formatted(schedule))));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String id = made.json().path("id").asText();
        var changed =
                http.send(
                        http.request("/v1/agendas/" + id, bearer)
                                .header("If-Match", "*")
                                .method("PATCH", BodyPublishers.ofString(MEMBERS)));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        return id;
    }

    private static final String MEMBERS =
            """
            {"members": [{"holder": "owner", "role": "COMMITTEE"}, {"holder": "reader", "role": "READER"},
                         {"holder": "organizer", "role": "ORGANIZER", "tracks": ["pci"]}]}""";

    @Test
    void everyOperationIsForThoseItIsMeantFor() {
        Set<String> documented = documented();
        assertThat(documented)
                .as("a new operation needs a line in NEEDS")
                .isEqualTo(NEEDS.keySet());
        var softly = new SoftAssertions();
        // Whoever is let in gets a stream that does not end; AgendaNewsTest asks for it.
        documented.remove("GET /v1/agendas/{agenda}/events");
        for (String operation : documented) {
            for (Asker asker : Asker.values()) {
                var answer = ask(operation, asker);
                softly.assertThat(verdict(answer.status(), answer.text()))
                        .as("%s, %s: %s", operation, asker, answer.text())
                        .isEqualTo(expected(NEEDS.get(operation), asker));
                if (answer.status() == 401) {
                    softly.assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer ");
                    softly.assertThat(answer.header("Content-Type"))
                            .startsWith("application/problem+json");
                }
                softly.assertThat(secrets).noneMatch(answer.text()::contains);
            }
        }
        softly.assertAll();
    }

    private Set<String> documented() {
        Set<String> operations = new TreeSet<>();
        var paths = http.get("/q/openapi?format=json").json().path("paths");
        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
            }
        }
        operations.removeIf(operation -> !operation.contains(" /v1/"));
        return operations;
    }

    private ApiClient.Answer ask(String operation, Asker asker) {
        String[] parts = operation.split(" ");
        String path =
                parts[1].replace("/schedules/{id}", "/schedules/" + schedule)
                        .replace("/comparisons/{id}", "/comparisons/" + comparison)
                        .replace("/demo-data/{id}", "/demo-data/synthetic-hybrid-mc")
                        .replace("/imports/{format}", "/imports/csv")
                        .replace("/tokens/{id}", "/tokens/none")
                        .replace("{agenda}", agenda)
                        .replace("{number}", "1")
                        .replace("{proposal}", "none")
                        .replace("{webhook}", "none")
                        .replace("{delivery}", "1")
                        .replace("{person}", "none")
                        .replace("{session}", "t1")
                        .replace("{format}", "text");
        if (path.endsWith("/diff")) {
            path += "?against=" + (path.contains("/agendas/") ? "1" : schedule);
        }
        assertThat(path).as("a value for each parameter").doesNotContain("{");
        boolean endsSession =
                operation.equals("DELETE /v1/session") && asker == Asker.OWNER_IN_A_BROWSER;
        return send(parts[0], path, endsSession ? session(owner) : headers.get(asker));
    }

    private ApiClient.Answer send(String method, String path, String... more) {
        // Of a version that never was: who gets as far as that changes nothing.
        var request = http.request(path, more).header("If-Match", "\"0\"");
        if (path.endsWith("/events")) {
            return http.begin(request.GET());
        }
        return http.send(
                method.equals("POST") || method.equals("PATCH")
                        ? request.header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString("{}"))
                        : request.method(method, BodyPublishers.noBody()));
    }

    private enum Verdict {
        LET_IN,
        WHO_ARE_YOU,
        NOT_ALLOWED,
        NOT_THERE
    }

    /** What is not there for others; of anything below it, only those hear who are let in. */
    private static final List<String> HIDDEN =
            List.of("unknown-agenda", "unknown-schedule", "unknown-comparison");

    private static Verdict verdict(int status, String text) {
        return switch (status) {
            case 401 -> Verdict.WHO_ARE_YOU;
            case 403 -> Verdict.NOT_ALLOWED;
            case 404 ->
                    HIDDEN.stream().anyMatch(text::contains) ? Verdict.NOT_THERE : Verdict.LET_IN;
            default -> Verdict.LET_IN;
        };
    }

    private static Verdict expected(Need need, Asker asker) {
        if (need == Need.NOTHING) {
            return Verdict.LET_IN;
        }
        if (!asker.isLetIn()) {
            return Verdict.WHO_ARE_YOU;
        }
        return switch (need) {
            case NOTHING, TOKEN -> Verdict.LET_IN;
            case OWNER -> isOwner(asker) ? Verdict.LET_IN : Verdict.NOT_THERE;
            case ADMIN -> asker == Asker.ADMIN ? Verdict.LET_IN : Verdict.NOT_ALLOWED;
            case MEMBER -> ofMember(asker, true);
            case ORGANIZER -> ofMember(asker, asker != Asker.READER);
            case COMMITTEE -> ofMember(asker, isOwner(asker));
        };
    }

    private static boolean isOwner(Asker asker) {
        return asker == Asker.OWNER || asker == Asker.OWNER_IN_A_BROWSER || asker == Asker.ADMIN;
    }

    private static Verdict ofMember(Asker asker, boolean isAllowed) {
        if (asker == Asker.ANOTHER) {
            return Verdict.NOT_THERE;
        }
        return isAllowed ? Verdict.LET_IN : Verdict.NOT_ALLOWED;
    }
}

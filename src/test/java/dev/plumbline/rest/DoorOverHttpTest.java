package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.access.IssuedToken;
import dev.plumbline.access.TokenOffice;
import dev.plumbline.store.TokenStore;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the door does besides asking for tokens. */
@QuarkusTest
@TestProfile(ClosedDoor.class)
class DoorOverHttpTest {

    @TestHTTPResource("/")
    URI base;

    @Inject TokenStore store;

    private ApiClient http;
    private TokenOffice office;
    private IssuedToken admin;

    @BeforeEach
    void makeAToken() {
        http = new ApiClient(base);
        office = new TokenOffice(store, Clock.systemUTC());
        admin = office.create("admin", true, null);
    }

    private static String[] bearer(IssuedToken token, String... more) {
        var headers = new ArrayList<>(List.of("Authorization", "Bearer " + token.text()));
        headers.addAll(List.of(more));
        return headers.toArray(String[]::new);
    }

    private ApiClient.Answer post(String path, String body, String... headers) {
        return http.send(
                http.request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/rules",
                "//v1/rules",
                "/v1/rules/",
                "/v1//rules",
                "/v1/rules;a=b",
                "/v1/./rules",
                "/q/health/../../v1/rules",
                "/p/../v1/rules",
                "/p/%2e%2e/v1/rules",
                "/q/swagger-ui/../../v1/rules",
                "/v1/session/../rules",
                "/v1/session/x",
                "/V1/rules",
                "/nothing/at/all",
                "/q/dev",
                "/q/metrics"
            })
    void nothingElseIsOpenHoweverItIsWritten(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        assertThat(answer).doesNotStartWith("HTTP/1.1 200 ").doesNotContain("clusterSwitch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/health/live", "/q/openapi"})
    void healthAndDescriptionAreOpen(String path) {
        assertThat(http.get(path).status()).isEqualTo(200);
    }

    private String raw(String head) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream()
                    .write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aBodyIsRefusedWithItsSender() {
        var answer = http.post(new byte[5_000_000]);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("type").asText())
                .isEqualTo("urn:plumbline:problem:token-missing");
    }

    @Test
    void administratorsMakeListAndRevokeTokens() {
        var made =
                post("/v1/tokens", "{\"holder\": \"ada\", \"expires\": \"P90D\"}", bearer(admin));
        assertThat(made.status()).isEqualTo(201);
        String text = made.json().path("text").asText();
        String id = made.json().at("/token/id").asText();
        assertThat(made.header("Location")).endsWith("/v1/tokens/" + id);
        assertThat(http.get("/v1/session", "Authorization", "Bearer " + text).json().toString())
                .isEqualTo("{\"holder\":\"ada\",\"admin\":false,\"local\":false}");

        var listed = http.get("/v1/tokens", bearer(admin));
        assertThat(listed.json().findValuesAsText("id")).contains(id);
        assertThat(listed.text()).doesNotContain("plb_", text.substring(4));

        var gone = http.send(http.request("/v1/tokens/" + id, bearer(admin)).DELETE());
        assertThat(gone.status()).isEqualTo(200);
        assertThat(http.get("/v1/session", "Authorization", "Bearer " + text).json().path("type"))
                .hasToString("\"urn:plumbline:problem:token-revoked\"");
        var audit = http.get("/v1/audit?limit=2", bearer(admin)).json();
        assertThat(audit.findValuesAsText("action"))
                .containsExactly("DELETE /v1/tokens/{id}", "POST /v1/tokens");
        assertThat(audit.findValuesAsText("subject")).containsExactly(id, id);
        assertThat(audit.findValuesAsText("who")).containsExactly("admin", "admin");
    }

    @Test
    void allMistakesOfANewTokenAreTold() {
        var answer =
                post("/v1/tokens", "{\"holder\": \"local\", \"expires\": \"soon\"}", bearer(admin));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("pointer"))
                .containsExactly("/holder", "/expires");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, none, 403",
        "Sec-Fetch-Site, same-origin, 400",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, OWN, 400",
        "X-Other, x, 403"
    })
    void aChangeWithACookieComesFromAPageOfOurs(String name, String value, int status) {
        var login = post("/v1/session", "{\"token\": \"%s\"}".formatted(admin.text()));
        String cookie = login.header("Set-Cookie").split(";")[0];
        String own = "http://" + base.getAuthority();
        var answer =
                post(
                        "/v1/schedules",
                        "{}",
                        "Cookie",
                        cookie,
                        name,
                        value.equals("OWN") ? own : value);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(http.get("/v1/rules", "Cookie", cookie, name, value).status()).isEqualTo(200);
    }

    @Test
    void othersDoNotLogABrowserIn() {
        var answer =
                post(
                        "/v1/session",
                        "{\"token\": \"%s\"}".formatted(admin.text()),
                        "Origin",
                        "https://evil.example");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void thereIsNoCors() {
        var answer = http.get("/v1/rules", bearer(admin, "Origin", "https://evil.example"));
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void everyAnswerHasSecurityHeaders() {
        for (var answer :
                List.of(
                        http.get("/v1/rules", bearer(admin)),
                        http.get("/v1/rules"),
                        http.get("/v1/schedules/nobody", bearer(admin)),
                        http.get("/nothing"))) {
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; frame-ancestors 'none'");
        }
        assertThat(http.get("/v1/rules").header("Cache-Control")).isEqualTo("no-store");
    }

    /** Its scripts and styles are in the page, which has a policy of its own. */
    @Test
    void pagesKeepTheirScripts() {
        var solved = http.post(RequestBodies.quick(), bearer(admin, "Prefer", "wait=60"));
        String id = solved.json().at("/metadata/id").asText();
        var page = http.get("/v1/schedules/" + id + "/export/html", bearer(admin));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).isEqualTo("frame-ancestors 'none'");
        assertThat(page.text()).contains("http-equiv=\"Content-Security-Policy\"");
        assertThat(http.get("/q/swagger-ui/").header("Content-Security-Policy"))
                .contains("script-src 'self' 'unsafe-inline'");
    }

    @Test
    void aTokenThatAsksTooMuchIsToldWhenToAskAgain() {
        var busy = office.create("busy", false, null);
        ApiClient.Answer answer = http.get("/v1/session", bearer(busy));
        for (int i = 0; i <= 10 * ClosedDoor.PER_MINUTE && answer.status() == 200; i++) {
            answer = http.get("/v1/session", bearer(busy));
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(answer.text()).contains("plumbline.access.per-minute", "too-many-requests");
        assertThat(http.get("/v1/session", bearer(admin)).status()).isEqualTo(200);
    }

    @Test
    void oneHoldersIdempotencyKeyIsNoOtherOnes() {
        var ada = office.create("ada", false, null);
        var ben = office.create("ben", false, null);
        String[] key = {"Idempotency-Key", "monday"};
        var first = http.post(RequestBodies.quick(), bearer(ada, key));
        var other = http.post(RequestBodies.quick(), bearer(ben, key));
        var again = http.post(RequestBodies.quick(), bearer(ada, key));
        String id = first.json().path("id").asText();
        assertThat(again.json().path("id").asText()).isEqualTo(id);
        assertThat(other.json().path("id").asText()).isNotEqualTo(id);
        assertThat(http.get("/v1/schedules", bearer(ben)).text()).doesNotContain(id);
        assertThat(http.get("/v1/schedules", bearer(ada)).text()).contains(id);
        var conflict = http.post("{}", bearer(ada, key));
        assertThat(conflict.status()).isEqualTo(422);
        assertThat(conflict.text()).contains("\\\"monday\\\"");
    }

    @Test
    void noTokenAndNoCookieIsInTheLog() {
        var log = new Recorder();
        var root = Logger.getLogger("");
        var level = root.getLevel();
        root.addHandler(log);
        root.setLevel(Level.ALL);
        String cookie;
        try {
            var login = post("/v1/session", "{\"token\": \"%s\"}".formatted(admin.text()));
            cookie = login.header("Set-Cookie").split(";")[0].split("=")[1];
            http.get("/v1/rules", bearer(admin));
            http.get("/v1/rules", "Cookie", login.header("Set-Cookie").split(";")[0]);
            http.get("/v1/rules", "Authorization", "Bearer " + admin.text() + "0");
            post("/v1/session", "{\"token\": \"%s\", \"x\": 1}".formatted(admin.text()));
            post("/v1/session", "{\"token\": %s}".formatted(admin.text()));
            post("/v1/tokens", "{\"holder\": \"ada\"}", bearer(admin));
        } finally {
            root.setLevel(level);
            root.removeHandler(log);
        }
        assertThat(log.lines).isNotEmpty();
        assertThat(log.lines)
                .noneMatch(
                        line -> line.contains(admin.text().substring(4)) || line.contains(cookie));
    }

    private static final class Recorder extends Handler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord record) {
            lines.add(new SimpleFormatter().format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.rest.RoleMatrixCallers.Asker;
import dev.plumbline.store.TokenStore;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the OpenAPI document, asked by everybody: whoever adds one says here who may
 * do it, or this test fails.
 */
@QuarkusTest
@TestProfile(ClosedDoor.class)
class RoleMatrixTest {

    @TestHTTPResource("/")
    URI base;

    @Inject TokenStore store;

    private ApiClient http;
    private RoleMatrixCallers callers;
    private String schedule = "";
    private String comparison = "";
    private String agenda = "";

    @BeforeEach
    void prepare() {
        http = new ApiClient(base);
        callers = new RoleMatrixCallers(http, store);
        makeThings();
    }

    private HttpRequest.Builder asOwner(String path) {
        return http.request(path, callers.headers(Asker.OWNER))
                .header("Content-Type", "application/json");
    }

    private void makeThings() {
        var solved =
                http.send(
                        asOwner("/v1/schedules")
                                .header("Prefer", "wait=60")
                                .POST(BodyPublishers.ofString(RequestBodies.quick())));
        assertThat(solved.status()).isEqualTo(200);
        schedule = solved.json().at("/metadata/id").asText();
        var compared =
                http.send(
                        asOwner("/v1/comparisons")
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
        var made =
                http.send(
                        asOwner("/v1/agendas")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"scheduleId\": \"%s\"}".formatted(schedule))));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String id = made.json().path("id").asText();
        var changed =
                http.send(
                        asOwner("/v1/agendas/" + id)
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
        var needs = OperationNeed.ofAll();
        assertThat(documented)
                .as("a new operation needs a line in OperationNeed")
                .isEqualTo(needs.keySet());
        List<String> mistakes = new ArrayList<>();
        // Whoever is let in gets a stream that does not end; AgendaNewsTest asks for it.
        documented.remove("GET /v1/agendas/{agenda}/events");
        for (String operation : documented) {
            for (Asker asker : Asker.values()) {
                var answer = ask(operation, asker);
                var verdict = verdict(answer.status(), answer.text());
                if (verdict != expected(needs.get(operation), asker) || isUnsound(answer)) {
                    mistakes.add(
                            "%s, %s: %s %s".formatted(operation, asker, verdict, answer.text()));
                }
            }
        }
        assertThat(mistakes).isEmpty();
    }

    private boolean isUnsound(ApiClient.Answer answer) {
        boolean asksWho =
                answer.header("WWW-Authenticate").startsWith("Bearer ")
                        && answer.header("Content-Type").startsWith("application/problem+json");
        return answer.status() == 401 && !asksWho
                || callers.secrets().stream().anyMatch(answer.text()::contains);
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
        return send(parts[0], path, endsSession ? callers.session() : callers.headers(asker));
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

    private static Verdict expected(OperationNeed need, Asker asker) {
        if (need == OperationNeed.NOTHING) {
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

package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is private stays private. */
@QuarkusTest
class AudienceTest {

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;
    private String path;

    @BeforeEach
    void solve() {
        http = new ApiClient(base);
        var answer = http.post(RequestBodies.steps("synthetic-hybrid-mc"), "Prefer", "wait=60");
        assertThat(answer.status()).isEqualTo(200);
        path = "/v1/schedules/" + answer.json().at("/metadata/id").asText();
    }

    @Test
    void thePublicSeesTheAgendaAlone() {
        var answer = http.get(path + "?audience=public").json();

        assertThat(answer.fieldNames()).toIterable().containsExactly("metadata", "modelOutput");
        assertThat(answer.path("metadata").fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "name",
                        "solverStatus",
                        "submitDateTime",
                        "startDateTime",
                        "completeDateTime");
        assertThat(answer.path("modelOutput").fieldNames())
                .toIterable()
                .containsExactly("name", "timeZone", "placements", "waitlist");
        assertThat(answer.at("/modelOutput/placements").isEmpty()).isFalse();
    }

    @Test
    void thePublicReadsNoNameButThoseOfSpeakers() {
        var problem = ApiClient.parse(RequestBodies.dataset("synthetic-hybrid-mc"));
        Set<String> speakers = new HashSet<>();
        problem.path("talks").forEach(talk -> add(talk.path("speakers"), speakers));
        problem.path("coordinationSessions").forEach(talk -> add(talk.path("speakers"), speakers));
        Set<String> others = new HashSet<>();
        for (JsonNode person : problem.path("people")) {
            if (!speakers.contains(person.path("id").asText())) {
                others.add(person.path("name").asText());
            }
        }

        assertThat(others).isNotEmpty();
        for (String part : new String[] {"", "/metadata", "/events"}) {
            assertThat(http.get(path + part + "?audience=public").text())
                    .as(part)
                    .doesNotContain(others)
                    .doesNotContain("score", "finding", "unavailable", "requiredPeople");
        }
        assertThat(http.get("/v1/schedules?audience=public").text()).doesNotContain("score");
    }

    private static void add(JsonNode ids, Set<String> all) {
        ids.forEach(id -> all.add(id.asText()));
    }

    @Test
    void theInputIsNotForThePublic() {
        var refused = http.get(path + "/input?audience=public");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("type").asText()).endsWith("not-public");
        assertThat(http.get(path + "/input").status()).isEqualTo(200);
    }

    /** What has nothing private in it, or shows the public less of it. */
    private static final Set<String> FOR_PUBLIC =
            Set.of(
                    "get /v1/demo-data",
                    "get /v1/demo-data/{id}",
                    "get /v1/imports",
                    "get /v1/imports/xlsx/template",
                    "get /v1/profiles",
                    "get /v1/rules",
                    "get /p/calendars/{secret}.ics",
                    "get /p/{slug}",
                    "get /p/{slug}.ics",
                    "get /p/{slug}/schedule.json",
                    "get /p/{slug}/schedule.xml",
                    "get /v1/agendas/{agenda}/diff",
                    "get /v1/agendas/{agenda}/explanation",
                    "get /v1/agendas/{agenda}/export",
                    "get /v1/agendas/{agenda}/export/{format}",
                    "get /v1/agendas/{agenda}/revisions/{number}",
                    "get /v1/schedules",
                    "get /v1/schedules/{id}",
                    "get /v1/schedules/{id}/diff",
                    "get /v1/schedules/{id}/events",
                    "get /v1/schedules/{id}/explanation",
                    "get /v1/schedules/{id}/export",
                    "get /v1/schedules/{id}/export/{format}",
                    "get /v1/schedules/{id}/metadata",
                    "get /v1/schedules/{id}/revisions");

    /** An endpoint that is added is private until it says otherwise, here and in its code. */
    @Test
    void allOtherEndpointsAreRefusedToThePublic() {
        Set<String> answering = new TreeSet<>();
        int asked = 0;
        var paths = http.get("/q/openapi?format=json").json().path("paths");
        for (var endpoint : paths.properties()) {
            for (var operation : endpoint.getValue().properties()) {
                var answer = asPublic(operation.getKey(), endpoint.getKey());
                asked++;
                if (answer.status() != 403) {
                    answering.add(operation.getKey() + " " + endpoint.getKey());
                }
            }
        }

        assertThat(answering).isEqualTo(new TreeSet<>(FOR_PUBLIC));
        assertThat(asked).isGreaterThan(FOR_PUBLIC.size());
    }

    private ApiClient.Answer asPublic(String method, String endpoint) {
        var request = http.request(endpoint.replaceAll("\\{\\w+}", "x") + "?audience=public");
        return http.send(
                request.header("Content-Type", "application/json")
                        .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString("{}")));
    }

    @Test
    void anAudienceThatIsNotKnownIsAMistake() {
        var refused = http.get(path + "?audience=Public");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").asText())
                .contains("audience", "organizer or public");
    }
}

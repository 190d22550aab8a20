package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** Why there is no feasible schedule, over HTTP. */
@QuarkusTest
class DiagnosisTest {

    private static final String BUSY_SPEAKER =
            """
            {"config": {"run": {"termination": {"stepCountLimit": 50}}},
             "modelInput": {"name": "Tiny", "timeZone": "Europe/Prague",
              "rooms": [{"id": "hall", "name": "Hall A"}],
              "timeSlots": [{"id": "am", "room": "hall",
                "start": "2027-05-12T09:30:00+02:00", "end": "2027-05-12T11:30:00+02:00"}],
              "people": [{"id": "lee", "name": "Lee Specimen", "unavailable": [
                {"start": "2027-05-12T09:00:00+02:00", "end": "2027-05-12T11:20:00+02:00"}]}],
              "talks": [{"id": "t", "title": "Hotplug", "speakers": ["lee"], "minutes": 30, "priority": 5}]}}
            """;

    @TestHTTPResource("/")
    URI base;

    @Test
    void namesTheFactsAndWhatHelps() {
        var http = new ApiClient(base);
        String path = solved(http, BUSY_SPEAKER);

        var answer = http.get(path + "/diagnosis").json();

        assertThat(answer.path("feasibility").asText()).isEqualTo("INFEASIBLE");
        assertThat(answer.path("complete").asBoolean()).isTrue();
        assertThat(answer.at("/troubles/0/code").asText()).isEqualTo("peopleNotFree");
        assertThat(answer.at("/conflicts/0/minimal").asBoolean()).isTrue();
        assertThat(answer.at("/conflicts/0/facts").findValuesAsText("kind"))
                .containsExactly("MUST_RUN", "UNAVAILABILITY");
        assertThat(answer.at("/conflicts/0/facts/1/people/0").asText()).isEqualTo("lee");
        assertThat(answer.at("/conflicts/0/facts/1/enough").asBoolean()).isTrue();
        assertThat(answer.at("/oneChange/0").asText())
                .isEqualTo(
                        "let the slot from Wed 12 May 09:30 in Hall A end at 11:50, 20 minutes later");
        assertThat(answer.at("/repair/0").asText()).isEqualTo("let \"Hotplug\" go to the waitlist");
        assertThat(http.get(path + "/diagnosis").text())
                .isEqualTo(http.get(path + "/diagnosis").text());
    }

    @Test
    void eachChangeHasThePatchThatMakesIt() {
        var http = new ApiClient(base);
        String agenda =
                "/v1/agendas/" + posted(http, "/v1/agendas", BUSY_SPEAKER, 201).path("id").asText();
        var told = http.get(agenda + "/diagnosis").json();

        assertThat(told.path("patches").findValuesAsText("change"))
                .containsAll(told.path("conflicts").findValuesAsText("relaxation"))
                .contains(told.at("/oneChange/0").asText());
        assertThat(told.at("/patches/0/patch").toString())
                .isEqualTo(
                        "[{\"op\":\"replace\",\"path\":\"/timeSlots/0/end\",\"value\":\"2027-05-12T11:50:00+02:00\"}]");
        for (JsonNode one : told.path("patches")) {
            // All of them are enough here.
            assertThat(feasibilityAfter(http, agenda, one.path("patch")))
                    .as(one.toString())
                    .isEqualTo("FEASIBLE");
        }
        assertThat(feasibilityAfter(http, agenda, told.path("repairPatch"))).isEqualTo("FEASIBLE");
    }

    /** Makes a change, asks, and takes it back. */
    private static String feasibilityAfter(ApiClient http, String agenda, JsonNode patch) {
        var made = posted(http, agenda + "/revisions", "{\"patch\": %s}".formatted(patch), 201);
        var answer = http.get(agenda + "/diagnosis").json().path("feasibility").asText();
        posted(
                http,
                agenda + "/revisions",
                "{\"revert\": %d}".formatted(made.path("revision").asInt()),
                201);
        return answer;
    }

    private static JsonNode posted(ApiClient http, String path, String body, int status) {
        var answer =
                http.send(
                        http.request(path, "If-Match", "*", "Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return answer.json();
    }

    @Test
    void hasNothingToSayOfFeasibleSchedule() {
        var http = new ApiClient(base);
        var answer = http.get(solved(http, RequestBodies.quick()) + "/diagnosis").json();

        assertThat(answer.path("feasibility").asText()).isEqualTo("FEASIBLE");
        assertThat(answer.path("conflicts").isEmpty()).isTrue();
    }

    @Test
    void isForOrganizersAlone() {
        var http = new ApiClient(base);
        String path = solved(http, BUSY_SPEAKER);

        assertThat(http.get(path + "/diagnosis?audience=public").status()).isEqualTo(403);
        assertThat(http.get("/v1/schedules/nothing/diagnosis").status()).isEqualTo(404);
    }

    private static String solved(ApiClient http, String body) {
        var answer = http.post(body, "Prefer", "wait=60");
        assertThat(answer.status()).isEqualTo(200);
        return "/v1/schedules/" + answer.json().at("/metadata/id").asText();
    }
}

package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
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

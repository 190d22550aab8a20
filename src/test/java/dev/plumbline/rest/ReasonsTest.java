package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why it is so, what would be if, and where a late talk fits. */
@QuarkusTest
class ReasonsTest {

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;
    private String path;
    private JsonNode schedule;

    @BeforeEach
    void solve() {
        http = new ApiClient(base);
        var answer =
                http.post(RequestBodies.steps("synthetic-overfull-mc"), "Prefer", "wait=60").json();
        path = "/v1/schedules/" + answer.at("/metadata/id").asText();
        schedule = answer.path("modelOutput");
    }

    private ApiClient.Answer post(String what, String body) {
        return http.send(
                http.request(path + what)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void theCostsOfAllRulesAddUpToTheScore() {
        var explanation = http.get(path + "/explanation").json();

        assertThat(explanation.path("score")).isEqualTo(schedule.path("score"));
        var score = new StringBuilder();
        int findings = 0;
        for (JsonNode severity : explanation.path("severities")) {
            long cost = 0;
            for (JsonNode rule : severity.path("rules")) {
                cost += rule.path("cost").asLong();
                findings += rule.path("findings").size();
                assertThat(rule.path("count").asInt()).isEqualTo(rule.path("findings").size());
            }
            assertThat(severity.path("cost").asLong()).isEqualTo(cost);
            score.append(score.isEmpty() ? "" : "/").append(-cost);
            score.append(severity.path("severity").asText().toLowerCase(Locale.ROOT));
        }
        assertThat(score).hasToString(schedule.path("score").asText());
        assertThat(findings).isEqualTo(schedule.path("findings").size());
        assertThat(explanation.path("sessions"))
                .hasSize(schedule.path("placements").size() + schedule.path("waitlist").size());
    }

    @Test
    void anAlternativeCanBeEvaluatedAsItIs() {
        String session = schedule.at("/placements/1/session").asText();
        var answer = http.get(path + "/explanation/sessions/" + session).json();
        assertThat(answer.at("/here/session").asText()).isEqualTo(session);
        assertThat(answer.path("alternatives").size()).isGreaterThan(3);
        for (JsonNode alternative : answer.path("alternatives")) {
            var evaluated = post("/evaluate", "{\"moves\": " + alternative.path("moves") + "}");
            assertThat(evaluated.status()).isEqualTo(200);
            assertThat(evaluated.json().path("score")).isEqualTo(alternative.path("score"));
            assertThat(evaluated.json().path("rules")).isEqualTo(alternative.path("rules"));
            assertThat(evaluated.json().at("/schedule/score")).isEqualTo(alternative.path("score"));
        }
        assertThat(http.get(path).json().path("modelOutput")).isEqualTo(schedule);
    }

    @Test
    void whatPlacesLengthsAndSwapsCostCanBeAskedForAlone() {
        String session = schedule.at("/placements/1/session").asText();
        var answer = http.get(path + "/explanation/sessions/" + session + "?costs=true").json();
        assertThat(answer.path("score")).isEqualTo(schedule.path("score"));
        assertThat(answer.path("places").size()).isGreaterThan(3);
        assertThat(answer.path("swaps")).isNotEmpty();
        for (String list : List.of("places", "lengths", "swaps")) {
            var best = answer.path(list).path(0);
            if (!best.isMissingNode()) {
                var evaluated = post("/evaluate", "{\"moves\": " + best.path("moves") + "}").json();
                assertThat(evaluated.path("score")).isEqualTo(best.path("score"));
            }
        }
        assertThat(http.get(path + "/explanation/sessions/nobody?costs=true").status())
                .isEqualTo(404);
        assertThat(http.get(path + "/explanation/sessions/" + session + "?costs=x").status())
                .isEqualTo(400);
        assertThat(
                        http.get(
                                        path
                                                + "/explanation/sessions/"
                                                + session
                                                + "?costs=true&audience=public")
                                .status())
                .isEqualTo(403);
    }

    @Test
    void aLengthThatIsNotAllowedBreaksAHardRule() {
        String session = schedule.at("/placements/0/session").asText();
        var evaluated =
                post(
                        "/evaluate",
                        "{\"moves\": [{\"changeMinutes\": {\"session\": \"%s\", \"minutes\": 1}}]}"
                                .formatted(session));
        assertThat(evaluated.json().path("feasible").asBoolean()).isFalse();
        assertThat(evaluated.json().path("gained"))
                .anyMatch(finding -> finding.path("rule").asText().equals("lengthNotAllowed"));
        assertThat(evaluated.json().path("warnings"))
                .anyMatch(warning -> warning.asText().contains("not on the grid of 5 minutes"));
    }

    @Test
    void aSessionOfTheWaitlistIsRecommendedPlaces() {
        String session = schedule.at("/waitlist/0/session").asText();
        var answer =
                post("/recommendations", "{\"session\": \"%s\", \"limit\": 3}".formatted(session));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("session").asText()).isEqualTo(session);
        assertThat(answer.json().path("recommendations")).hasSize(3);
        for (JsonNode recommendation : answer.json().path("recommendations")) {
            var evaluated = post("/evaluate", "{\"moves\": " + recommendation.path("moves") + "}");
            assertThat(evaluated.json().path("score")).isEqualTo(recommendation.path("score"));
        }
    }

    @Test
    void mistakesOfALateTalkAreToldWhereTheyAre() {
        String placed = schedule.at("/placements/0/session").asText();
        var answer =
                post(
                        "/recommendations",
                        """
                        {"talk": {"id": "%s", "title": "Late", "minutes": "20", "speakers": ["new", "noone"]},
                         "people": [{"id": "new", "name": "New", "attendance": "REMOTE"}], "limit": 0}"""
                                .formatted(placed));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors"))
                .extracting(error -> error.path("pointer").asText())
                .containsExactlyInAnyOrder(
                        "/talk/minutes",
                        "/limit",
                        "/talk/id",
                        "/talk/speakers/1",
                        "/people/0/timeZone");
    }

    @Test
    void aLateTalkWithItsOwnSpeakerIsRecommendedPlaces() {
        var answer =
                post(
                        "/recommendations",
                        """
                        {"talk": {"id": "late", "title": "Late", "minutes": 20, "speakers": ["new"], "track": "vfio-iommu-pci"},
                         "people": [{"id": "new", "name": "New"}]}""");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("recommendations")).isNotEmpty();
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        String placed = schedule.at("/placements/0/session").asText();
        assertThat(post("/evaluate", "{\"moves\": [{\"jump\": {}}, {}]}").json().path("errors"))
                .extracting(error -> error.path("code").asText())
                .containsExactly("unknownField", "notOneMove");
        assertThat(post("/evaluate", "{}").status()).isEqualTo(400);
        assertThat(
                        post("/recommendations", "{\"session\": \"%s\"}".formatted(placed))
                                .json()
                                .at("/errors/0/code")
                                .asText())
                .isEqualTo("placed");
        assertThat(post("/recommendations", "{}").status()).isEqualTo(400);
        assertThat(http.get(path + "/explanation/sessions/nobody").status()).isEqualTo(404);
        assertThat(http.get("/v1/schedules/nobody/explanation").status()).isEqualTo(404);
    }

    @Test
    void thePublicGetsFindingsThatNameNobody() {
        String session = schedule.at("/placements/0/session").asText();
        var answer = http.get(path + "/explanation?audience=public");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().has("score")).isFalse();
        assertThat(answer.text()).doesNotContain("\"private\": true");
        assertThat(answer.json().findValues("people")).allMatch(JsonNode::isEmpty);
        var refused = http.get(path + "/explanation/sessions/" + session + "?audience=public");
        assertThat(refused.status()).isEqualTo(403);
    }
}

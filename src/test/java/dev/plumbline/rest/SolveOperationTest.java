package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.schedule.Score;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients of Timefold's services ask for. */
@QuarkusTest
class SolveOperationTest {

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;

    @BeforeEach
    void connect() {
        http = new ApiClient(base);
    }

    private ApiClient.Answer post(String operation, String body) {
        return http.send(
                http.request("/v1/schedules?operation=" + operation)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void inputIsCheckedAndNotKept() {
        int before = http.get("/v1/schedules?limit=200").json().size();
        var checked = post("NONE", RequestBodies.quick());
        assertThat(checked.status()).as(checked.text()).isEqualTo(200);
        assertThat(checked.json().at("/validationResult/summary").asText()).isEqualTo("OK");
        assertThat(checked.json().at("/inputMetrics/talks").asInt()).isEqualTo(2);
        assertThat(http.get("/v1/schedules?limit=200").json()).hasSize(before);
        RefusalsTest.assertProblem(post("NONE", "{\"modelInput\": {}}"), 400);
        RefusalsTest.assertProblem(post("SLEEP", RequestBodies.quick()), 400);
        assertThat(post("SOLVE", RequestBodies.quick()).status()).isEqualTo(202);
    }

    @Test
    void theScoreIsTheSumOfItsAnalysis() {
        var solved =
                http.post(RequestBodies.steps("synthetic-hybrid-mc"), "Prefer", "wait=30").json();
        String path = "/v1/schedules/" + solved.at("/metadata/id").asText();
        assertThat(http.get(path + "/validation-result").json())
                .isEqualTo(solved.at("/metadata/validationResult"));
        var analysis = http.get(path + "/score-analysis").json();
        assertThat(analysis.path("score")).isEqualTo(solved.at("/metadata/score"));
        var sum = Score.ZERO;
        for (JsonNode constraint : analysis.path("constraints")) {
            sum = plus(sum, constraint);
            var matches = Score.ZERO;
            for (JsonNode match : constraint.path("matches")) {
                matches = plus(matches, match);
            }
            assertThat(matches).hasToString(constraint.path("score").asText());
            assertThat(constraint.path("matchCount").asInt())
                    .isEqualTo(constraint.path("matches").size());
        }
        assertThat(sum).hasToString(analysis.path("score").asText()).isNotEqualTo(Score.ZERO);
        RefusalsTest.assertProblem(http.get(path + "/score-analysis?audience=public"), 403);
    }

    private static Score plus(Score sum, JsonNode one) {
        var more = Score.parse(one.path("score").asText());
        return new Score(
                sum.hard() + more.hard(), sum.medium() + more.medium(), sum.soft() + more.soft());
    }
}

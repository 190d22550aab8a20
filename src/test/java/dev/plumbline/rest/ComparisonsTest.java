package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comparisons over HTTP. */
@QuarkusTest
class ComparisonsTest {

    private static final String DEFINITION =
            """
            {"name": "Two profiles", "datasets": ["synthetic-hybrid-mc"], "seeds": 1,
             "limit": %s, "variants": [{"profile": "balanced"}, {"profile": "compact"}]}
            """;

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;

    @BeforeEach
    void connect() {
        http = new ApiClient(base);
    }

    @Test
    void aDefinitionLeadsToResults() {
        var answer = post(DEFINITION.formatted("{\"steps\": 100}"));
        assertThat(answer.status()).isEqualTo(202);
        String path = path(answer.json());
        assertThat(answer.header("Location")).endsWith(path);
        var done = finished(path);
        assertThat(done.at("/solverStatus").asText()).isEqualTo("SOLVING_COMPLETED");
        assertThat(done.at("/progress/finished").asInt()).isEqualTo(2);
        assertThat(done.at("/results/regret/profiles")).hasSize(2);
        assertThat(done.at("/results/regret/matrix/0/0").asDouble()).isZero();
        assertThat(done.at("/results/runs")).hasSize(2);
        assertThat(http.get(path + "?audience=public").status()).isEqualTo(403);
        var report = http.get(path + "/report");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(report.text()).contains("<h1 dir=\"auto\">Two profiles</h1>");
        assertThat(http.get(path + "/report?audience=public").status()).isEqualTo(403);
    }

    @Test
    void deletingEndsItAndAgainChangesNothing() {
        String path = path(post(DEFINITION.formatted("{\"seconds\": 1000}")).json());
        assertThat(http.delete(path).status()).isEqualTo(200);
        var done = finished(path);
        assertThat(done.at("/solverStatus").asText()).isEqualTo("SOLVING_INCOMPLETE");
        assertThat(done.has("results")).isFalse();
        assertThat(http.get(path + "/report").status()).isEqualTo(409);
        assertThat(http.delete(path).json()).isEqualTo(done);
    }

    @Test
    void mistakesAndFilesOfTheServerAreRefused() {
        var refused =
                post(
                        """
                        {"name": "n", "datasets": ["pom.xml", "/etc/passwd"], "seeds": 1000,
                         "limit": {"steps": 0}, "variants": [{"profile": "balancd"}]}
                        """);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/datasets/0",
                        "/datasets/1",
                        "/seeds",
                        "/limit/steps",
                        "/variants/0/profile");
        assertThat(http.get("/v1/comparisons/nothing").status()).isEqualTo(404);
        assertThat(http.delete("/v1/comparisons/nothing").status()).isEqualTo(404);
    }

    private ApiClient.Answer post(String body) {
        return http.send(
                http.request("/v1/comparisons")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String path(JsonNode state) {
        return "/v1/comparisons/" + state.path("id").asText();
    }

    private JsonNode finished(String path) {
        return PatientWait.get(
                () -> http.get(path).json(),
                state -> state.has("completeDateTime"),
                ApiClient.LONGEST);
    }
}

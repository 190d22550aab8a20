package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.JsonText;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a request, the answer is a problem document. */
@QuarkusTest
class RefusalsTest {

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;

    @BeforeEach
    void connect() {
        http = new ApiClient(base);
    }

    @Test
    void unknownSchedule() {
        var answer = http.get("/v1/schedules/nobody");

        assertProblem(answer, 404);
        assertThat(answer.json().path("type").asText())
                .isEqualTo("urn:plumbline:problem:unknown-schedule");
        assertThat(answer.json().path("instance").asText()).isEqualTo("/v1/schedules/nobody");
        assertProblem(http.get("/v1/schedules/nobody/metadata"), 404);
        assertProblem(http.get("/v1/schedules/nobody/input"), 404);
        assertProblem(http.get("/v1/schedules/nobody/events"), 404);
        assertProblem(http.delete("/v1/schedules/nobody"), 404);
        assertProblem(http.delete("/v1/schedules/nobody?purge=true"), 404);
    }

    @Test
    void unknownPath() {
        assertProblem(http.get("/v1/nothing"), 404);
        assertProblem(http.get("/nothing/at/all"), 404);
    }

    @Test
    void otherMethod() {
        var answer = http.send(http.request("/v1/rules").PUT(BodyPublishers.ofString("{}")));

        assertProblem(answer, 405);
    }

    @Test
    void otherMediaTypeWanted() {
        assertProblem(http.get("/v1/rules", "Accept", "image/png"), 406);
        assertProblem(http.get("/v1/schedules/nobody/events", "Accept", "image/png"), 406);
    }

    @Test
    void otherMediaTypeSent() {
        var answer =
                http.send(
                        http.request("/v1/schedules", "Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("a talk")));

        assertProblem(answer, 415);
    }

    @Test
    void tooLarge() {
        byte[] body = new byte[JsonText.MAX_BYTES + 1];
        Arrays.fill(body, (byte) ' ');

        assertProblem(http.post(body), 413);
        assertProblem(http.post(new byte[2 * JsonText.MAX_BYTES]), 413);
    }

    @Test
    void tooLargeWithoutSayingSo() {
        byte[] body = new byte[JsonText.MAX_BYTES + 1];
        var answer =
                http.send(
                        http.request("/v1/schedules", "Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(body))));

        assertProblem(answer, 413);
    }

    @Test
    void addressTooLong() {
        assertProblem(http.get("/v1/schedules/" + "x".repeat(5_000)), 414);
    }

    @Test
    void malformedJson() {
        var answer = http.post("{\"modelInput\": {");

        assertProblem(answer, 400);
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("malformedJson");
        assertThat(answer.json().at("/errors/0/detail").asText()).contains("line 1");
    }

    @Test
    void emptyBody() {
        var answer = http.post("");

        assertProblem(answer, 400);
        assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("emptyInput");
    }

    @Test
    void moreThanTheServerSearchesForOneRequest() {
        var answer =
                http.post(
                        """
                        {"config": {"run": {"termination": {"spentLimit": "PT10M1S", "stepCountLimit": 100000001}}},
                         "modelInput": {"name": "x", "timeZone": "UTC"}}""");

        assertProblem(answer, 400);
        assertThat(answer.json().path("errors"))
                .extracting(
                        error -> error.path("pointer").asText() + " " + error.path("code").asText())
                .containsExactly(
                        "/config/run/termination/spentLimit overCap",
                        "/config/run/termination/stepCountLimit overCap");
        assertThat(answer.text())
                .contains("PT10M1S", "plumbline.jobs.max-time", "100000001", "max-steps");
    }

    @Test
    void allMistakesAtOnce() {
        var answer =
                http.post(
                        """
                        {
                          "config": {"model": {"profile": "remote-frist", "rules": {
                            "clusterSwich": {"weight": 3}, "idle": {"weight": 1000001}}}},
                          "modelInput": {"name": "x", "timeZone": "Europe/Pragu", "rooms": 3},
                          "extra": 1
                        }""");

        assertProblem(answer, 400);
        assertThat(answer.json().path("errors"))
                .extracting(
                        error -> error.path("pointer").asText() + " " + error.path("code").asText())
                .contains(
                        "/extra unknownField",
                        "/config/model/profile unknownProfile",
                        "/config/model/rules/clusterSwich unknownRule",
                        "/config/model/rules/idle/weight outOfRange",
                        "/modelInput/timeZone unknownTimeZone",
                        "/modelInput/rooms wrongType");
        assertThat(answer.text())
                .contains("Maybe \\\"clusterSwitch\\\"?", "Maybe \\\"remote-first\\\"?");
    }

    @Test
    void parametersThatARuleDoesNotHave() {
        var answer =
                http.post(
                        RequestBodies.quick()
                                .replace(
                                        "\"config\": {",
                                        "\"config\": {\"model\": {\"rules\": {\"idle\": {\"params\": {\"x\": 1}}}}, "));

        assertProblem(answer, 400);
        assertThat(answer.json().at("/errors/0/pointer").asText())
                .isEqualTo("/config/model/rules/idle/params/x");
    }

    @Test
    void parametersOfTheRequest() {
        assertProblem(http.get("/v1/schedules?limit=0"), 400);
        assertProblem(http.get("/v1/schedules?limit=many"), 400);
        assertProblem(http.post(RequestBodies.quick(), "Idempotency-Key", "k".repeat(256)), 400);
    }

    static void assertProblem(ApiClient.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isNotEmpty();
        assertThat(problem.path("title").asText()).isNotEmpty();
        assertThat(problem.path("detail").asText()).isNotEmpty();
        assertThat(problem.path("instance").asText()).startsWith("/");
        assertThat(answer.text()).doesNotContain("Exception", "\tat ");
    }
}

package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When things change after there was a schedule. */
@QuarkusTest
class ReplanTest {

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;
    private String parent;
    private ObjectNode body;

    @BeforeEach
    void solve() {
        http = new ApiClient(base);
        var answer = http.post(RequestBodies.steps("synthetic-hybrid-mc"), "Prefer", "wait=60");
        parent = answer.json().at("/metadata/id").asText();
        body = (ObjectNode) http.get(path(parent) + "/input").json();
        body.remove("config");
    }

    private static String path(String id) {
        return "/v1/schedules/" + id;
    }

    private ApiClient.Answer replan(String id, String text, String... headers) {
        return http.send(
                http.request(path(id) + "/replan", headers)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(text)));
    }

    private ApiClient.Answer replanned() {
        return replan(parent, body.toString(), "Prefer", "wait=60");
    }

    /** Takes the first talk out and says which it was. */
    private String cancel() {
        var talks = (ArrayNode) body.at("/modelInput/talks");
        String id = talks.remove(0).path("id").asText();
        for (JsonNode talk : body.at("/modelInput/coordinationSessions")) {
            ((ObjectNode) talk).remove("after");
        }
        for (JsonNode talk : talks) {
            ((ObjectNode) talk).remove("after");
            ((ObjectNode) talk).remove("exclusiveWith");
        }
        return id;
    }

    @Test
    void aNewScheduleRevisesTheOldOne() {
        String cancelled = cancel();
        var answer = replanned();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=60");
        var metadata = answer.json().path("metadata");
        String id = metadata.path("id").asText();
        assertThat(answer.header("Location")).endsWith(path(id));
        assertThat(metadata.path("parentId").asText()).isEqualTo(parent);

        var input = http.get(path(id) + "/input").json();
        assertThat(input.at("/config/run/termination/stepCountLimit").asInt()).isEqualTo(200);
        var published = input.at("/modelInput/published");
        assertThat(published.at("/placements").size()).isPositive();
        assertThat(published.path("at").isMissingNode()).isFalse();
        assertThat(published.path("asOf").isMissingNode()).isFalse();

        var diff = http.get(path(id) + "/diff").json();
        assertThat(diff).isEqualTo(http.get(path(id) + "/diff?against=" + parent).json());
        assertThat(diff.findValuesAsText("session")).contains(cancelled);
        assertThat(diff.at("/score/after")).isEqualTo(metadata.path("score"));
        assertThat(diff.path("told").isEmpty()).isFalse();
        var open = http.get(path(id) + "/diff?audience=public");
        assertThat(open.json().has("score")).isFalse();
        assertThat(open.text()).doesNotContain("\"private\": true");
    }

    @Test
    void revisionsAreKeptAndListed() {
        String first = replanned().json().at("/metadata/id").asText();
        var second = replan(first, body.toString());
        assertThat(second.status()).isEqualTo(202);
        String id = second.json().path("id").asText();
        http.metadataWhen(id, SolvingTest::isFinished);
        for (String any : new String[] {parent, first, id}) {
            assertThat(http.get(path(any) + "/revisions").json().findValuesAsText("id"))
                    .containsExactly(parent, first, id);
        }
    }

    @Test
    void nothingIsRevisedBeforeItIsFinished() {
        String id = http.post(RequestBodies.endless()).json().path("id").asText();
        var refused = replan(id, body.toString());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asText()).endsWith("unfinished");
        http.delete(path(id));
        assertThat(replan("nobody", body.toString()).status()).isEqualTo(404);
    }

    @Test
    void everyMistakeIsToldAsEver() {
        ((ObjectNode) body.path("modelInput")).put("timeZone", "Europe/Prag");
        var refused = replan(parent, body.toString());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/pointer").asText())
                .isEqualTo("/modelInput/timeZone");
    }

    @Test
    void aKeyIsForOneScheduleAndOneBody() {
        var first = replan(parent, body.toString(), "Idempotency-Key", "once-" + parent);
        var again = replan(parent, body.toString(), "Idempotency-Key", "once-" + parent);
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        var asNew = http.post(body.toString(), "Idempotency-Key", "once-" + parent);
        assertThat(asNew.status()).isEqualTo(422);
    }

    @Test
    void aDiffNeedsTwoSchedules() {
        assertThat(http.get(path(parent) + "/diff").status()).isEqualTo(400);
        assertThat(http.get(path(parent) + "/diff?against=nobody").status()).isEqualTo(404);
        var same = http.get(path(parent) + "/diff?against=" + parent).json();
        assertThat(same.path("changes")).isEmpty();
    }

    @Test
    void resilienceIsForOrganizers() {
        var answer = http.get(path(parent) + "/resilience");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("outages").isEmpty()).isFalse();
        assertThat(http.get(path(parent) + "/resilience?audience=public").status()).isEqualTo(403);
    }
}

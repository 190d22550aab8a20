package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.rest.job.LiveSchedules;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a problem to its schedule, and what else can be done with it on the way. */
@QuarkusTest
class SolvingTest {

    @TestHTTPResource("/")
    URI base;

    @Inject LiveSchedules live;

    private ApiClient http;

    @BeforeEach
    void connect() {
        http = new ApiClient(base);
    }

    @Test
    void takesAProblemInAndGivesTheScheduleLater() {
        var accepted = http.post(RequestBodies.quick());
        String id = accepted.json().path("id").asText();

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.header("Location")).endsWith("/v1/schedules/" + id);
        assertThat(accepted.header("Preference-Applied")).isEmpty();
        assertThat(accepted.json().path("name").asText()).isEqualTo("First try");
        assertThat(accepted.json().path("submitDateTime").asText()).endsWith("Z");
        assertThat(accepted.json().at("/validationResult/warnings").isArray()).isTrue();

        var metadata = http.metadataWhen(id, SolvingTest::isFinished);
        assertThat(metadata.path("solverStatus").asText()).isEqualTo("SOLVING_COMPLETED");
        assertThat(metadata.path("score").asText()).startsWith("0hard/0medium/");
        assertThat(metadata.path("startDateTime").isNull()).isFalse();
        assertThat(metadata.path("completeDateTime").isNull()).isFalse();

        var schedule = http.get("/v1/schedules/" + id).json();
        assertThat(schedule.path("metadata")).isEqualTo(metadata);
        assertThat(schedule.at("/modelOutput/placements")).hasSize(2);
        assertThat(schedule.at("/modelOutput/feasible").asBoolean()).isTrue();
        assertThat(schedule.at("/inputMetrics/talks").asInt()).isEqualTo(2);
        assertThat(schedule.at("/inputMetrics/minutesAvailable").asInt()).isEqualTo(60);
        assertThat(schedule.at("/inputMetrics/minutesWanted").asInt()).isEqualTo(60);
        assertThat(schedule.at("/inputMetrics/minutesLeast").asInt()).isEqualTo(40);
        assertThat(schedule.at("/kpis/placed").asInt()).isEqualTo(2);
        assertThat(schedule.at("/kpis/minutesCut").asInt()).isZero();
    }

    @Test
    void waitsForTheScheduleWhenAsked() {
        var answer = http.post(RequestBodies.quick(), "Prefer", "respond-async, wait=\"30\"; x=y");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=30");
        assertThat(answer.json().at("/metadata/solverStatus").asText())
                .isEqualTo("SOLVING_COMPLETED");
        assertThat(answer.json().at("/modelOutput/placements")).hasSize(2);
        assertThat(http.get(answer.header("Location")).json()).isEqualTo(answer.json());
    }

    @Test
    void waitsNoLongerThanAskedAndSolvesOn() {
        var answer = http.post(RequestBodies.endless(), "Prefer", "wait=1");
        String id = answer.json().path("id").asText();

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=1");
        var metadata = http.get("/v1/schedules/" + id + "/metadata").json();
        assertThat(isFinished(metadata)).isFalse();
        PatientWait.get(live::watchers, watchers -> watchers == 0, ApiClient.LONGEST);
        http.delete("/v1/schedules/" + id);
    }

    @Test
    void tellsWhatWaitItGrants() {
        var answer = http.post(RequestBodies.quick(), "Prefer", "wait=999999");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=60");
    }

    @Test
    void keepsManyWaitingWithoutAThreadEach() throws Exception {
        String body = RequestBodies.endless();
        String id = http.post(body, "Idempotency-Key", "many").json().path("id").asText();
        var service = new ArrayList<Callable<ApiClient.Answer>>();
        IntStream.range(0, 300)
                .forEach(
                        i ->
                                service.add(
                                        () ->
                                                http.post(
                                                        body,
                                                        "Idempotency-Key",
                                                        "many",
                                                        "Prefer",
                                                        "wait=50")));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ApiClient.Answer>> answers = service.stream().map(threads::submit).toList();
            http.metadataWhen(id, metadata -> !metadata.path("score").isNull());
            assertThat(http.delete("/v1/schedules/" + id).status()).isEqualTo(200);
            for (Future<ApiClient.Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(200);
                assertThat(answer.get().json().at("/metadata/id").asText()).isEqualTo(id);
            }
        }
    }

    @Test
    void endsEarlyWithTheBestSoFar() {
        String id = http.post(RequestBodies.endless()).json().path("id").asText();
        http.metadataWhen(id, metadata -> !metadata.path("score").isNull());
        var ended = http.delete("/v1/schedules/" + id);

        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.json().at("/metadata/solverStatus").asText())
                .isEqualTo("SOLVING_INCOMPLETE");
        assertThat(ended.json().at("/modelOutput/placements").isEmpty()).isFalse();
        assertThat(http.delete("/v1/schedules/" + id).json()).isEqualTo(ended.json());
        assertThat(http.get("/v1/schedules/" + id).json()).isEqualTo(ended.json());
    }

    @Test
    void forgetsWhatIsPurged() {
        String id = http.post(RequestBodies.endless()).json().path("id").asText();
        var purged = http.delete("/v1/schedules/" + id + "?purge=true");

        assertThat(purged.status()).isEqualTo(204);
        assertThat(purged.text()).isEmpty();
        for (String path : List.of("", "/metadata", "/input", "/events")) {
            assertThat(http.get("/v1/schedules/" + id + path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void takesTheSameRequestInOnce() {
        var first = http.post(RequestBodies.quick(), "Idempotency-Key", "twice");
        var second = http.post(RequestBodies.quick(), "Idempotency-Key", "twice");
        var other = http.post(RequestBodies.quick() + " ", "Idempotency-Key", "twice");

        assertThat(second.status()).isEqualTo(202);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.header("Content-Type")).startsWith("application/problem+json");
        assertThat(other.json().path("type").asText()).endsWith("idempotency-conflict");
    }

    @Test
    void givesBackWhatWasHandedIn() {
        var first = http.post(RequestBodies.quick(), "Prefer", "wait=30").json();
        var input = http.get("/v1/schedules/" + first.at("/metadata/id").asText() + "/input");
        var again = http.post(input.text(), "Prefer", "wait=30");

        assertThat(input.json().at("/config/run/name").asText()).isEqualTo("First try");
        assertThat(input.json().at("/modelInput/talks")).hasSize(2);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("modelOutput")).isEqualTo(first.path("modelOutput"));
    }

    @Test
    void listsTheNewestFirst() {
        http.post(RequestBodies.quick());
        String id = http.post(RequestBodies.quick()).json().path("id").asText();
        var list = http.get("/v1/schedules?limit=2").json();

        assertThat(list).hasSize(2);
        assertThat(list.at("/0/id").asText()).isEqualTo(id);
    }

    @Test
    void givesTheSameScheduleForTheSameSeedAndSteps() {
        String body = RequestBodies.steps("synthetic-overfull-mc");
        var first = http.post(body, "Prefer", "wait=60");
        var second = http.post(body, "Prefer", "wait=60");

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().at("/modelOutput/waitlist").isEmpty()).isFalse();
        assertThat(second.json().path("modelOutput").toString())
                .isEqualTo(first.json().path("modelOutput").toString());
    }

    static boolean isFinished(JsonNode metadata) {
        return metadata.path("completeDateTime").isTextual();
    }
}

package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** One job at a time, one in the queue, and no more. */
@QuarkusTest
@TestProfile(TightServer.class)
class QueueFullTest {

    @TestHTTPResource("/")
    URI base;

    @Test
    void refusesUntilThereIsRoomAgain() {
        var http = new ApiClient(base);
        String running = post(http);
        http.metadataWhen(running, metadata -> status(metadata).equals("SOLVING_ACTIVE"));
        assertThat(http.get("/q/health/ready").status()).isEqualTo(200);
        String waiting = post(http);
        var refused = http.post(RequestBodies.endless(), "Idempotency-Key", "later");

        assertThat(status(http.get("/v1/schedules/" + waiting + "/metadata").json()))
                .isEqualTo("SOLVING_SCHEDULED");
        RefusalsTest.assertProblem(refused, 503);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        assertThat(http.get("/q/health/ready").status()).isEqualTo(503);
        assertThat(http.get("/q/health/live").status()).isEqualTo(200);
        assertThat(http.get("/v1/schedules").json()).hasSize(2);

        var ended = http.delete("/v1/schedules/" + waiting);
        assertThat(status(ended.json().path("metadata"))).isEqualTo("SOLVING_INCOMPLETE");
        assertThat(http.get("/q/health/ready").status()).isEqualTo(200);
        var later = http.post(RequestBodies.endless(), "Idempotency-Key", "later");
        assertThat(later.status()).isEqualTo(202);
        http.delete("/v1/schedules/" + later.json().path("id").asText());
        http.delete("/v1/schedules/" + running);
    }

    private static String post(ApiClient http) {
        var accepted = http.post(RequestBodies.endless());
        assertThat(accepted.status()).isEqualTo(202);
        return accepted.json().path("id").asText();
    }

    private static String status(JsonNode metadata) {
        return metadata.path("solverStatus").asText();
    }
}

package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.rest.job.LiveSchedules;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Server-sent events. A stream that does not end makes the test fail by its timeout. */
@QuarkusTest
@Timeout(90)
class EventsTest {

    @TestHTTPResource("/")
    URI base;

    @Inject LiveSchedules live;

    private ApiClient http;

    private record Event(String name, JsonNode data) {

        String status() {
            return data.path("solverStatus").asText();
        }
    }

    @BeforeEach
    void connect() {
        http = new ApiClient(base);
    }

    @Test
    void tellsAllUntilSolvingIsOver() throws Exception {
        String id = http.post(RequestBodies.endless()).json().path("id").asText();
        List<Event> events = new ArrayList<>();
        try (var reader = open(id, "")) {
            Event event = next(reader);
            while (event != null) {
                events.add(event);
                if (event.name().equals("score") && event.data().path("score").isTextual()) {
                    http.delete("/v1/schedules/" + id);
                }
                event = next(reader);
            }
        }

        assertThat(events.getFirst().name()).isEqualTo("metadata");
        assertThat(events).extracting(Event::name).contains("score");
        assertThat(events).extracting(event -> event.data().path("id").asText()).containsOnly(id);
        var last = events.getLast();
        assertThat(last.name()).isEqualTo("metadata");
        assertThat(last.status()).isEqualTo("SOLVING_INCOMPLETE");
        assertThat(last.data()).isEqualTo(http.get("/v1/schedules/" + id + "/metadata").json());
    }

    @Test
    void tellsALatecomerTheEndAtOnce() throws Exception {
        String id =
                http.post(RequestBodies.quick(), "Prefer", "wait=30")
                        .json()
                        .at("/metadata/id")
                        .asText();
        try (var reader = open(id, "")) {
            var only = next(reader);
            assertThat(only).isNotNull();
            assertThat(only.name()).isEqualTo("metadata");
            assertThat(only.status()).isEqualTo("SOLVING_COMPLETED");
            assertThat(next(reader)).isNull();
        }
    }

    @Test
    void endsWhenTheScheduleIsPurged() throws Exception {
        String id = http.post(RequestBodies.endless()).json().path("id").asText();
        try (var reader = open(id, "")) {
            assertThat(next(reader)).isNotNull();
            var purged = http.delete("/v1/schedules/" + id + "?purge=true");
            assertThat(purged.status()).isEqualTo(204);
            List<String> statuses = new ArrayList<>();
            for (Event event = next(reader); event != null; event = next(reader)) {
                statuses.add(event.status());
            }
            // What is gone is not told to have ended.
            assertThat(statuses)
                    .doesNotContain("SOLVING_COMPLETED", "SOLVING_INCOMPLETE", "SOLVING_FAILED");
        }
        PatientWait.get(live::watchers, watchers -> watchers == 0, ApiClient.LONGEST);
    }

    @Test
    void forgetsAListenerWhoHangsUp() throws Exception {
        String id = http.post(RequestBodies.endless()).json().path("id").asText();
        try (var reader = open(id, "")) {
            assertThat(next(reader)).isNotNull();
            assertThat(live.watchers()).isEqualTo(1);
        }
        PatientWait.get(live::watchers, watchers -> watchers == 0, ApiClient.LONGEST);
        http.delete("/v1/schedules/" + id);
    }

    @Test
    void tellsThePublicNoScore() throws Exception {
        String id = http.post(RequestBodies.endless()).json().path("id").asText();
        http.metadataWhen(id, metadata -> metadata.path("score").isTextual());
        http.delete("/v1/schedules/" + id);
        try (var reader = open(id, "?audience=public")) {
            var only = next(reader);
            assertThat(only).isNotNull();
            assertThat(only.name()).isEqualTo("metadata");
            assertThat(only.data().has("score")).isFalse();
            assertThat(next(reader)).isNull();
        }
    }

    private BufferedReader open(String id, String query) throws Exception {
        InputStream stream = http.stream("/v1/schedules/" + id + "/events" + query);
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** The next event; null at the end of the stream. */
    private static @Nullable Event next(BufferedReader reader) throws IOException {
        String name = null;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("event:")) {
                name = line.substring("event:".length()).strip();
            } else if (line.startsWith("data:") && name != null) {
                return new Event(name, ApiClient.parse(line.substring("data:".length())));
            }
        }
        return null;
    }
}

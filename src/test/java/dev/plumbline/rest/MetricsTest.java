package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server tells those who run it, and what it does not. */
@QuarkusTest
class MetricsTest {

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;

    @BeforeEach
    void connect() {
        http = new ApiClient(base);
    }

    /** The value of a series; -1 when it is not there. */
    private double metric(String series) {
        return http.get("/q/metrics", "Accept", "text/plain")
                .text()
                .lines()
                .map(line -> line.replace(",}", "}"))
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
                .findFirst()
                .orElse(-1);
    }

    private double metricWhen(String series, Predicate<Double> wanted) {
        return PatientWait.get(() -> metric(series), wanted, ApiClient.LONGEST);
    }

    @Test
    void tellWhatSearchesDo() {
        String seconds = "plumbline_solve_seconds_count{outcome=\"completed\"}";
        double before = Math.max(0, metric(seconds));
        double moves = metric("plumbline_moves_total");
        String id = solved();

        metricWhen(seconds, now -> now > before);
        metricWhen("plumbline_moves_total", now -> now > moves);
        assertThat(metric("plumbline_transaction_seconds_count")).isPositive();
        metricWhen("plumbline_schedules{state=\"solving_completed\"}", now -> now >= 1);
        http.delete("/v1/schedules/" + id + "?purge=true");
    }

    private String solved() {
        return http.post(RequestBodies.steps("synthetic-hybrid-mc"), "Prefer", "wait=60")
                .json()
                .at("/metadata/id")
                .asText();
    }

    @Test
    void countListeners() throws IOException, InterruptedException {
        String id = http.post(RequestBodies.endless()).json().path("id").asText();
        String clients = "plumbline_sse_clients";
        double before = metric(clients);
        try (var events = http.stream("/v1/schedules/" + id + "/events")) {
            assertThat(events.read()).isPositive();
            metricWhen(clients, now -> now == before + 1);
        }
        metricWhen(clients, now -> now == before);
        http.delete("/v1/schedules/" + id + "?purge=true");
    }

    @Test
    void nameNothingOfAProblem() {
        String id = solved();
        http.get("/v1/schedules/" + id + "/explanation/sessions/a-secret-session");
        http.get("/v1/schedules/a-secret-id");
        http.get("/v1/a-secret-path?person=a-secret-person");

        http.get("/v1/schedules/a-secret-id", "Authorization", "Bearer no token");
        http.send(http.request("/v1/schedules/a-secret-id").PUT(BodyPublishers.noBody()));

        var text = http.get("/q/metrics", "Accept", "text/plain").text();
        assertThat(text).contains("plumbline_schedules").doesNotContain(id, "a-secret");
        http.delete("/v1/schedules/" + id + "?purge=true");
    }

    @Test
    void everyAnswerHasTheIdOfItsRequest() {
        assertThat(http.get("/v1/rules", "X-Request-Id", "mail-4711").header("X-Request-Id"))
                .isEqualTo("mail-4711");
        assertThat(http.get("/v1/nothing").header("X-Request-Id")).hasSize(36);
        assertThat(http.get("/v1/rules", "X-Request-Id", "<b> ").header("X-Request-Id"))
                .hasSize(36);
        assertThat(http.get("/v1/rules", "Host-Id", "x").header("X-Request-Id")).hasSize(36);
    }

    @Test
    void readinessAsksTheDatabase() {
        var ready = http.get("/q/health/ready");

        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().path("checks").findValuesAsText("name"))
                .contains("Database", "Room for one more problem");
    }
}

package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.rest.HostileRequests.Hostile;
import dev.plumbline.rest.RawHttp.Reply;
import dev.plumbline.testing.TestSize;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent to an operation, it is answered soon and as described: done, or refused with a
 * problem document; and the server goes on. With {@code -Dplumbline.fuzz=N} of N requests.
 */
@QuarkusTest
class HostileRequestsTest {

    /** Whoever has no answer by then has none; not a measurement. */
    private static final int HANGS = TestSize.of("fuzz.patience", 30_000, 5_000);

    private static final int REQUESTS = TestSize.of("fuzz", 2_000, 100_000);

    private static final int MOST_SHOWN = 20;

    @TestHTTPResource("/")
    URI base;

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, String> mistakes = new TreeMap<>();

    @Test
    void areAnsweredAsDescribed() throws IOException {
        var http = new ApiClient(base);
        String schedule = solved(http);
        var requests = new HostileRequests(DocumentedApi.committed().operations(), schedule);
        try (var raw = new RawHttp(base, HANGS)) {
            for (long seed = 0; seed < REQUESTS && mistakes.size() < MOST_SHOWN; seed++) {
                ask(raw, requests.request(seed), seed, schedule);
                if (seed % 200 == 0 && http.get("/v1/schedules/" + schedule).status() != 200) {
                    schedule = solved(http);
                    requests =
                            new HostileRequests(DocumentedApi.committed().operations(), schedule);
                }
            }
        }

        assertThat(mistakes).as(statuses.toString()).isEmpty();
        assertThat(statuses).containsKeys(200, 202, 400, 404, 405, 406, 415);
        assertThat(solved(http)).isNotEmpty();
    }

    private static String solved(ApiClient http) {
        var answer = http.post(RequestBodies.quick(), "Prefer", "wait=60");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().at("/metadata/id").asText();
    }

    private void ask(RawHttp raw, Hostile request, long seed, String schedule) {
        Reply reply;
        try {
            reply = raw.send(request.head(), request.body());
        } catch (IOException e) {
            mistakes.put(e.toString(), "seed " + seed + "\n" + request);
            return;
        }
        statuses.merge(reply.status(), 1, Integer::sum);
        for (String mistake : mistakes(request, reply)) {
            mistakes.putIfAbsent(mistake, "seed " + seed + "\n" + request + "\n→ " + reply.text());
        }
        forget(raw, reply, schedule);
    }

    private static Set<String> mistakes(Hostile request, Reply reply) {
        Set<String> mistakes = new TreeSet<>();
        boolean isBusy = reply.status() == 503 && !reply.header("retry-after").isEmpty();
        if (reply.status() >= 500 && !isBusy) {
            mistakes.add(request.method() + " status " + reply.status());
        }
        if (reply.status() >= 400) {
            mistakes.addAll(mistakesOfProblem(reply));
        }
        var api = DocumentedApi.committed();
        // What is neither this method nor this path is answered by 404 or 405.
        if (!List.of(404, 405, 415, 421).contains(reply.status())) {
            api.asked(request.method(), request.path())
                    .ifPresent(
                            operation ->
                                    mistakes.addAll(
                                            api.mistakes(
                                                    operation,
                                                    reply.status(),
                                                    reply.header("content-type"),
                                                    reply.text())));
        }
        return mistakes;
    }

    private static Set<String> mistakesOfProblem(Reply reply) {
        if (!reply.header("content-type").startsWith("application/problem+json")) {
            return Set.of(
                    "status %d of type \"%s\""
                            .formatted(reply.status(), reply.header("content-type")));
        }
        JsonNode problem = ApiClient.parse(reply.text());
        boolean isWhole =
                !problem.path("type").asText().isEmpty()
                        && !problem.path("title").asText().isEmpty()
                        && !problem.path("detail").asText().isEmpty()
                        && problem.path("status").asInt() == reply.status();
        boolean tellsOfCode = reply.text().contains("Exception") || reply.text().contains("\\tat ");
        return isWhole && !tellsOfCode
                ? Set.of()
                : Set.of("status %d is no problem document".formatted(reply.status()));
    }

    /** What was taken in by chance is not worked on, so that there is room for more. */
    private void forget(RawHttp raw, Reply reply, String schedule) {
        String location = reply.header("location");
        if (location.isEmpty() || location.endsWith(schedule)) {
            return;
        }
        String head =
                "DELETE %s?purge=true HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .formatted(URI.create(location).getPath());
        try {
            raw.send(head.getBytes(java.nio.charset.StandardCharsets.US_ASCII), new byte[0]);
        } catch (IOException e) {
            mistakes.put(e.toString(), head);
        }
    }
}

package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.access.TokenOffice;
import dev.plumbline.rest.HostileRequests.Hostile;
import dev.plumbline.rest.RawHttp.Reply;
import dev.plumbline.store.TokenStore;
import dev.plumbline.testing.TestSize;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent to an operation, it is answered soon and as described: done, or refused with a
 * problem document; and the server goes on. With {@code -Dplumbline.fuzz=N} of N requests.
 */
@QuarkusTest
@TestProfile(ClosedDoor.class)
class HostileRequestsTest {

    /** Whoever has no answer by then has none; not a measurement. */
    private static final int HANGS = TestSize.of("fuzz.patience", 30_000, 5_000);

    private static final int REQUESTS = TestSize.of("fuzz", 2_000, 100_000);

    private static final int MOST_SHOWN = 20;

    /** Whatever is solved or proposed because of it is soon over as well. */
    private static final String FEW_STEPS =
            RequestBodies.quick().replace("\"spentLimit\": \"PT5S\"", "\"stepCountLimit\": 20");

    /** So many are answered at once. */
    private static final int SENDERS = 4;

    /** Fewer than a token may send in a minute, with all that is asked besides. */
    private static final int OF_EACH_TOKEN = ClosedDoor.PER_MINUTE / 4;

    @TestHTTPResource("/")
    URI base;

    @Inject TokenStore store;

    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    private final Map<String, String> mistakes = new ConcurrentSkipListMap<>();

    /** Of things that are there, by their places in paths; all senders ask about the same. */
    private final Map<String, String> names = new ConcurrentSkipListMap<>();

    private ApiClient http;

    @Test
    void areAnsweredAsDescribed() throws Exception {
        http = new ApiClient(base);
        List<Callable<Boolean>> senders = new ArrayList<>();
        for (int first = 0; first < SENDERS; first++) {
            int offset = first;
            senders.add(() -> new Sender().sendFrom(offset));
        }
        try (var threads = Executors.newFixedThreadPool(SENDERS)) {
            for (Future<Boolean> done : threads.invokeAll(senders)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(mistakes).as(statuses.toString()).isEmpty();
        assertThat(statuses)
                .containsKeys(200, 201, 202, 204, 400, 401, 404, 405, 406, 412, 415, 428);
        assertThat(new Sender().solved()).isNotEmpty();
    }

    /** Somebody with a connection, and every now and then another token. */
    private final class Sender {

        private String token = newToken();

        private String newToken() {
            return new TokenOffice(store, Clock.systemUTC()).create("somebody", true, null).text();
        }

        boolean sendFrom(int first) throws IOException {
            try (var raw = new RawHttp(base, HANGS)) {
                var requests = requests();
                int sent = 0;
                for (long seed = first;
                        seed < REQUESTS && mistakes.size() < MOST_SHOWN;
                        seed += SENDERS) {
                    if (++sent % OF_EACH_TOKEN == 0) {
                        token = newToken();
                        requests = requests();
                    }
                    ask(raw, requests.request(seed), seed);
                }
            }
            return true;
        }

        private HostileRequests requests() {
            makeWhatIsGone();
            return new HostileRequests(DocumentedApi.committed().operations(), token, names);
        }

        private void makeWhatIsGone() {
            synchronized (names) {
                if (!isThere("/v1/schedules/" + names.get("{id}"))) {
                    names.put("{id}", solved());
                }
                if (!isThere("/v1/agendas/" + names.get("{agenda}"))) {
                    makeAgenda();
                }
            }
        }

        private boolean isThere(String path) {
            return http.get(path, bearer()).status() == 200;
        }

        private String[] bearer(String... more) {
            var headers = new ArrayList<>(List.of("Authorization", "Bearer " + token));
            headers.addAll(List.of(more));
            return headers.toArray(String[]::new);
        }

        String solved() {
            var answer = http.post(FEW_STEPS, bearer("Prefer", "wait=60"));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            return answer.json().at("/metadata/id").asText();
        }

        /** With something of each kind; nobody else knows it before it is whole. */
        private void makeAgenda() {
            var agenda = post("/v1/agendas", "{\"scheduleId\": \"%s\"}".formatted(solved()));
            String path = "/v1/agendas/" + agenda.path("id").asText();
            String webhook =
                    post(path + "/webhooks", "{\"url\": \"http://127.0.0.1:1/\"}")
                            .path("id")
                            .asText();
            post(path + "/publications", "{}");
            String proposal = post(path + "/proposals", "{\"way\": \"SOLVE\"}").path("id").asText();
            String url = http.get(path + "/calendars", bearer()).json().at("/0/url").asText();
            names.putAll(
                    Map.of(
                            "{slug}", agenda.path("slug").asText(),
                            "{agenda}", agenda.path("id").asText(),
                            "{webhook}", webhook,
                            "{proposal}", proposal,
                            "{secret}", url.replaceAll(".*/|[.]ics", "")));
        }

        private JsonNode post(String path, String body) {
            String[] headers = bearer("Content-Type", "application/json", "If-Match", "*");
            var answer = http.send(http.request(path, headers).POST(BodyPublishers.ofString(body)));
            assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
            return answer.json();
        }

        private void ask(RawHttp raw, Hostile request, long seed) {
            Reply reply;
            try {
                reply = raw.send(request.head(), request.body());
            } catch (IOException e) {
                mistakes.put(e.toString(), "seed " + seed + "\n" + request);
                return;
            }
            statuses.merge(reply.status(), 1, Integer::sum);
            for (String mistake : mistakes(request, reply)) {
                mistakes.putIfAbsent(
                        mistake, "seed " + seed + "\n" + request + "\n→ " + reply.text());
            }
            forget(raw, reply);
            if (request.method().equals("DELETE") && reply.status() < 300) {
                makeWhatIsGone();
            }
        }

        /** What was made by chance is not kept or worked on, so that there is room for more. */
        private void forget(RawHttp raw, Reply reply) {
            String location = reply.header("location");
            if (location.isEmpty() || location.endsWith(names.get("{id}"))) {
                return;
            }
            String head =
                    "DELETE %s?purge=true HTTP/1.1\r\nHost: localhost\r\nIf-Match: *\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(URI.create(location).getPath(), token);
            try {
                raw.send(head.getBytes(StandardCharsets.US_ASCII), new byte[0]);
            } catch (IOException e) {
                mistakes.put(e.toString(), head);
            }
        }
    }

    private static Set<String> mistakes(Hostile request, Reply reply) {
        Set<String> mistakes = new TreeSet<>();
        if (reply.status() == 400 && !request.hasAddress()) {
            // The framework answers by itself, without a body, before anything of ours is asked.
            return mistakes;
        }
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
}

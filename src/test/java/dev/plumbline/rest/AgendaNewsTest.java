package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.plumbline.rest.job.EventHub;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who listens to an agenda, or is called, hears what happens to it. */
@QuarkusTest
@Timeout(90)
class AgendaNewsTest {

    private static final String MOVE =
            "{\"moves\": [{\"place\": {\"session\": \"t1\", \"timeSlot\": \"s1\", \"position\": 0}}]}";

    @TestHTTPResource("/")
    URI base;

    @Inject EventHub hub;

    private ApiClient http;
    private String path;

    private record Event(long id, String name, JsonNode data) {}

    @BeforeEach
    void create() {
        http = new ApiClient(base);
        path =
                "/v1/agendas/"
                        + send("POST", "/v1/agendas", RequestBodies.quick())
                                .json()
                                .path("id")
                                .asText();
    }

    private ApiClient.Answer send(String method, String to, String body) {
        return http.send(
                http.request(to, "If-Match", "*", "Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    private void published() {
        var answer = send("POST", path + "/publications", "{}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private BufferedReader open(String... headers) throws Exception {
        return new BufferedReader(
                new InputStreamReader(
                        http.stream(path + "/events", headers), StandardCharsets.UTF_8));
    }

    /** Without those that say who is there. */
    private static Event next(BufferedReader reader) throws IOException {
        Event event = any(reader);
        while (event.name().equals("present")) {
            event = any(reader);
        }
        return event;
    }

    private static Event any(BufferedReader reader) throws IOException {
        long id = -1;
        String name = "";
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("id:")) {
                id = Long.parseLong(line.substring(3).strip());
            } else if (line.startsWith("event:")) {
                name = line.substring(6).strip();
            } else if (line.startsWith("data:")) {
                return new Event(id, name, ApiClient.parse(line.substring(5)));
            }
        }
        throw new IOException("The stream ended.");
    }

    @Test
    void whoComesBackHearsWhatTheyMissed() throws Exception {
        int before = hub.listeners();
        try (var reader = open()) {
            var standing = next(reader);
            assertThat(standing.name()).isEqualTo("agenda");
            assertThat(standing.id()).isZero();
            assertThat(standing.data().path("head").asInt()).isEqualTo(1);
            send("POST", path + "/revisions", MOVE);
            var revision = next(reader);
            assertThat(revision.name()).isEqualTo("revision");
            assertThat(revision.id()).isEqualTo(1);
            assertThat(revision.data().path("summary").asText()).contains("State of PCI");
        }
        published();
        send("PATCH", path, "{\"name\": \"Other\"}");
        try (var reader = open("Last-Event-ID", "1")) {
            List<Event> missed = List.of(next(reader), next(reader), next(reader));
            assertThat(missed).extracting(Event::id).containsExactly(2L, 3L, 4L);
            assertThat(missed)
                    .extracting(Event::name)
                    .containsExactly("publication", "revision", "agenda");
            send("DELETE", path, "");
            assertThat(next(reader).name()).isEqualTo("deleted");
            assertThat(reader.readLine()).isBlank();
            assertThat(reader.readLine()).isNull();
        }
        RefusalsTest.assertProblem(http.get(path + "/events"), 404);
        PatientWait.get(hub::listeners, count -> count <= before, ApiClient.LONGEST);
    }

    @Test
    void whoListensIsToldWhoElseDoes() throws Exception {
        try (var one = open()) {
            assertThat(streamsOf(one, 1)).isEqualTo("local");
            try (var other = open()) {
                assertThat(streamsOf(other, 2)).isEqualTo("local");
                assertThat(streamsOf(one, 2)).isEqualTo("local");
            }
            assertThat(streamsOf(one, 1)).isEqualTo("local");
        }
    }

    /** Reads until somebody has so many streams open; the name of that one. */
    private static String streamsOf(BufferedReader reader, int streams) throws IOException {
        for (Event event = any(reader); ; event = any(reader)) {
            if (event.data().at("/present/0/streams").asInt() == streams) {
                assertThat(event.name()).isEqualTo("present");
                assertThat(event.id()).isEqualTo(-1);
                assertThat(event.data().path("present")).hasSize(1);
                return event.data().at("/present/0/holder").asText();
            }
        }
    }

    @Test
    void whoAsksForTooOldEventsIsToldHowThingsStand() throws Exception {
        try (var reader = open("Last-Event-ID", "77")) {
            var standing = next(reader);
            assertThat(standing.name()).isEqualTo("agenda");
            assertThat(standing.data().path("missed").asBoolean()).isTrue();
        }
        RefusalsTest.assertProblem(http.get(path + "/events", "Last-Event-ID", "x"), 400);
    }

    @Test
    void aProposalIsFollowedToItsEnd() throws Exception {
        try (var reader = open()) {
            next(reader);
            var config =
                    "{\"way\": \"SOLVE\", \"config\": {\"run\": {\"termination\": {\"stepCountLimit\": 20}}}}";
            String id = send("POST", path + "/proposals", config).json().path("id").asText();
            List<Event> told = new ArrayList<>();
            do {
                told.add(next(reader));
            } while (!told.getLast().data().path("status").asText().equals("SOLVING_COMPLETED"));
            assertThat(told)
                    .extracting(event -> event.data().path("proposal").asText())
                    .containsOnly(id);
            assertThat(told.getLast().name()).isEqualTo("proposal");
            assertThat(told.getLast().data().path("score").asText()).contains("hard/");
            send("DELETE", path + "/proposals/" + id, "");
            assertThat(next(reader).data().path("status").asText()).isEqualTo("DROPPED");
        }
    }

    private record Call(String id, String time, String signature, String body) {

        static Call of(HttpExchange exchange) throws IOException {
            var headers = exchange.getRequestHeaders();
            return new Call(
                    headers.getFirst("Webhook-Id"),
                    headers.getFirst("Webhook-Timestamp"),
                    headers.getFirst("Webhook-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }

        String expectedSignature(String secret) throws Exception {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(
                            Base64.getDecoder().decode(secret.substring("whsec_".length())),
                            "HmacSHA256"));
            String signed = id + "." + time + "." + body;
            return "v1,"
                    + Base64.getEncoder()
                            .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aReceiverIsCalledUntilItTakesTheEvent() throws Exception {
        BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
        List<Integer> answers = List.of(500, 302, 204);
        var receiver =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var count = new AtomicInteger();
        receiver.createContext(
                "/",
                exchange -> {
                    calls.add(Call.of(exchange));
                    int status = answers.get(Math.min(count.getAndIncrement(), answers.size() - 1));
                    exchange.getResponseHeaders().add("Location", "/elsewhere");
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        receiver.start();
        try {
            String url = "http://127.0.0.1:%d/agenda".formatted(receiver.getAddress().getPort());
            var added =
                    send(
                            "POST",
                            path + "/webhooks",
                            "{\"url\": \"%s\", \"events\": [\"publication\"]}".formatted(url));
            assertThat(added.status()).as(added.text()).isEqualTo(201);
            String secret = added.json().path("secret").asText();
            String hook = path + "/webhooks/" + added.json().path("id").asText();
            assertThat(http.get(path + "/webhooks").text()).contains(url).doesNotContain(secret);
            send("POST", path + "/revisions", MOVE);
            published();

            for (int attempt = 0; attempt < answers.size(); attempt++) {
                var call = calls.poll(ApiClient.LONGEST.toSeconds(), TimeUnit.SECONDS);
                assertThat(call).isNotNull();
                assertThat(call.signature()).isEqualTo(call.expectedSignature(secret));
                assertThat(ApiClient.parse(call.body()).at("/data/publication").asInt())
                        .isEqualTo(1);
            }
            var log =
                    PatientWait.get(
                            () -> http.get(hook + "/deliveries").json().path("deliveries"),
                            list -> list.at("/0/state").asText().equals("DELIVERED"),
                            ApiClient.LONGEST);
            assertThat(log).hasSize(1);
            assertThat(log.at("/0/attempts").asInt()).isEqualTo(answers.size());
            assertThat(log.at("/0/status").asInt()).isEqualTo(204);
            assertThat(log.at("/0/type").asText()).isEqualTo("publication");
            assertThat(http.get("/q/metrics", "Accept", "text/plain").text())
                    .containsPattern(
                            "plumbline_webhook_calls_total\\{outcome=\"delivered\",?} [1-9]")
                    .containsPattern(
                            "plumbline_webhook_calls_total\\{outcome=\"waiting\",?} [1-9]");

            var again =
                    send(
                            "POST",
                            hook + "/deliveries/" + log.at("/0/number").asText() + "/redelivery",
                            "");
            assertThat(again.status()).isEqualTo(202);
            var repeated = calls.poll(ApiClient.LONGEST.toSeconds(), TimeUnit.SECONDS);
            assertThat(repeated).isNotNull();
            assertThat(ApiClient.parse(repeated.body()).at("/data/publication").asInt())
                    .isEqualTo(1);
            assertThat(http.delete(hook).status()).isEqualTo(204);
            RefusalsTest.assertProblem(http.get(hook), 404);
            assertThat(calls)
                    .as("what is taken, or points elsewhere, is not called again")
                    .isEmpty();
        } finally {
            receiver.stop(0);
        }
    }

    @Test
    void aWebhookSaysAllThatIsWrongWithIt() {
        var wrong =
                send(
                        "POST",
                        path + "/webhooks",
                        "{\"url\": \"ftp://example.org\", \"events\": [\"revison\"], \"secret\": \"short\"}");
        RefusalsTest.assertProblem(wrong, 400);
        assertThat(wrong.json().path("errors").findValuesAsText("pointer"))
                .containsExactly("/url", "/events/0", "/secret");
        RefusalsTest.assertProblem(http.get(path + "/webhooks/nothing"), 404);
    }
}

package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * A client of the API, over real HTTP on the loopback interface. Every wait ends after {@link
 * #LONGEST}, with a failure, and so does an answer that is not as the committed description of the
 * API says.
 */
final class ApiClient {

    static final Duration LONGEST = Duration.ofSeconds(60);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    ApiClient(URI base) {
        this.base = base;
    }

    /** An answer with its body. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String text() {
            return response.body();
        }

        JsonNode json() {
            return parse(response.body());
        }
    }

    Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    Answer post(String body, String... headers) {
        return post(body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer post(byte[] body, String... headers) {
        return send(
                request("/v1/schedules", headers)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return asDescribed(new Answer(client.send(request.build(), BodyHandlers.ofString())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every answer to what the description of the API has must be as it says. */
    private static Answer asDescribed(Answer answer) {
        var request = answer.response().request();
        var api = DocumentedApi.committed();
        api.asked(request.method(), request.uri().getRawPath())
                .ifPresent(
                        operation ->
                                assertThat(
                                                api.mistakes(
                                                        operation,
                                                        answer.status(),
                                                        answer.header("Content-Type"),
                                                        answer.text()))
                                        .isEmpty());
        return answer;
    }

    /** Opens a stream of events; to be closed. */
    InputStream stream(String path, String... headers) throws IOException, InterruptedException {
        var response =
                client.send(request(path, headers).GET().build(), BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("Status " + response.statusCode());
        }
        return response.body();
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(LONGEST);
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** The metadata of a schedule as soon as they are as wanted. */
    JsonNode metadataWhen(String id, Predicate<JsonNode> wanted) {
        return PatientWait.get(
                () -> get("/v1/schedules/" + id + "/metadata").json(), wanted, LONGEST);
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(text, e);
        }
    }
}

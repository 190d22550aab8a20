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
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
        return send(request, BodyHandlers.ofString());
    }

    /** The answer without its body if it is a good one, which may never end. */
    Answer begin(HttpRequest.Builder request) {
        var unread = new UnreadBody();
        try {
            return send(
                    request,
                    info ->
                            info.statusCode() == 200
                                    ? unread
                                    : BodySubscribers.ofString(StandardCharsets.UTF_8));
        } finally {
            unread.hangUp();
        }
    }

    /** Asks for nothing of a body; hangs up once the head is known. */
    private static final class UnreadBody implements BodySubscriber<String> {

        private volatile Flow.@Nullable Subscription subscription;

        @Override
        public CompletionStage<String> getBody() {
            return CompletableFuture.completedFuture("");
        }

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription = begun;
        }

        @Override
        public void onNext(List<ByteBuffer> item) {}

        @Override
        public void onError(Throwable cause) {}

        @Override
        public void onComplete() {}

        void hangUp() {
            var begun = subscription;
            if (begun != null) {
                begun.cancel();
            }
        }
    }

    private Answer send(HttpRequest.Builder request, BodyHandler<String> handler) {
        try {
            return asDescribed(new Answer(client.send(request.build(), handler)));
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

package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.plumbline.exchange.json.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

/** A server with its data in a directory or a PostgreSQL, and somebody who asks it. */
public final class ServerProcess implements AutoCloseable {

    /**
     * What it answered.
     *
     * @param retryAfter empty without such a header
     */
    public record Answer(int status, String retryAfter, JsonNode body) {}

    /** More than any test keeps. */
    private static final String FINISHED = "1000000";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final LaunchedProcess process;

    /**
     * Starts it, and returns when it listens.
     *
     * @param database address of a PostgreSQL; the file when empty
     * @param options more of the virtual machine; they come last, which counts
     */
    public ServerProcess(Path dir, String database, String... options) {
        var command = command(dir, database);
        command.command().addAll(command.command().indexOf("-jar"), List.of(options));
        url = "http://127.0.0.1:" + command.command().getLast();
        process = LaunchedProcess.start(command);
        process.awaitOutput("Plumbline listens on " + url);
    }

    /** What starts it, on a port that is free; the last word is that port. */
    static ProcessBuilder command(Path dir, String database) {
        var builder =
                BuiltApplication.command(dir, "serve", "--port", Integer.toString(freePort()));
        builder.environment().put("PLUMBLINE_STORE_FINISHED", FINISHED);
        builder.environment().put("PLUMBLINE_DB", database);
        builder.environment().put("PLUMBLINE_DB_PATIENCE", "1s");
        return builder;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws IOException when it is dead
     */
    public Answer get(String path) throws IOException {
        return answer(request(path).GET());
    }

    /**
     * @throws IOException when it is dead
     */
    public Answer delete(String path) throws IOException {
        return answer(request(path).DELETE());
    }

    /**
     * @throws IOException when it is dead
     */
    public Answer post(String path, String body) throws IOException {
        return answer(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    /**
     * Posts a change of what has a version.
     *
     * @throws IOException when it is dead
     */
    public Answer change(String path, long version, String body) throws IOException {
        return answer(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + version + "\"")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    private Answer answer(HttpRequest.Builder request) throws IOException {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(() -> new String(answer.body())).isNotEqualTo(500);
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Retry-After").orElse(""),
                    answer.body().length == 0
                            ? MissingNode.getInstance()
                            : JsonText.parse(answer.body()));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Kills it without a word. */
    Thread killAfter(int millis) {
        return Thread.ofPlatform()
                .start(
                        () -> {
                            try {
                                Thread.sleep(millis);
                                process.signal("KILL");
                            } catch (InterruptedException e) {
                                throw new AssertionError(e);
                            }
                        });
    }

    /** Its address, without a slash at the end. */
    public String url() {
        return url;
    }

    /** Tells it to stop, and waits until it did. */
    public void stop() {
        process.signal("TERM");
        process.ended();
    }

    @Override
    public void close() {
        client.close();
        process.close();
    }
}

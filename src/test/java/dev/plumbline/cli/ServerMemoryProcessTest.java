package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.lab.synthetic.ProblemGenerator;
import dev.plumbline.lab.synthetic.ProblemKind;
import dev.plumbline.testing.TestSize;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server has taken in is there after it was killed, or stopped, and started again. */
class ServerMemoryProcessTest {

    private static final int ROUNDS = TestSize.of("kill.rounds", 2, 20);
    private static final int LONGEST_LIFE_MILLIS = 2_500;
    private static final int PATIENCE_SECONDS = 90;

    private static final String BODY =
            """
            {"config": {"run": {"name": "%d", "termination": %s}}, "modelInput": %s}""";

    private static final String PROBLEM =
            ProblemJson.write(ProblemGenerator.generate(ProblemKind.MC, 1));

    @TempDir private Path dir;

    @AutoClose private final HttpClient client = HttpClient.newHttpClient();

    /** Acknowledged ids, with the answer of those that were finished when they were asked for. */
    private final Map<String, JsonNode> taken = new LinkedHashMap<>();

    /** A server of this test's data directory. */
    private final class Server implements AutoCloseable {

        private final String url = "http://127.0.0.1:" + freePort();
        private final LaunchedProcess process = LaunchedProcess.start(command(url));

        Server() throws IOException {
            process.awaitOutput("Plumbline listens on " + url);
        }

        JsonNode get(String id) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(url + "/v1/schedules/" + id)).build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return JsonText.parse(answer.body());
        }

        /** The id; what is answered by now is on the disk. */
        String post(int number, String termination) throws Exception {
            var request =
                    HttpRequest.newBuilder(URI.create(url + "/v1/schedules"))
                            .header("Content-Type", "application/json")
                            .POST(
                                    BodyPublishers.ofString(
                                            BODY.formatted(number, termination, PROBLEM)))
                            .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isIn(202, 503);
            return JsonText.parse(answer.body()).path("id").asText();
        }

        JsonNode finished(String id) throws Exception {
            for (int tenth = 0; tenth < PATIENCE_SECONDS * 10; tenth++) {
                var answer = get(id);
                if (isFinished(answer)) {
                    return answer;
                }
                Thread.sleep(100);
            }
            throw new AssertionError("It does not end: " + get(id));
        }

        @Override
        public void close() {
            process.close();
        }
    }

    private ProcessBuilder command(String url) {
        return BuiltApplication.command(
                dir, "serve", "--port", url.substring(url.lastIndexOf(':') + 1));
    }

    private static boolean isFinished(JsonNode answer) {
        return !answer.path("metadata").path("completeDateTime").isNull();
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheServerIsKilled() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            try (var server = new Server()) {
                var killer = killAfter(server.process, random.nextInt(LONGEST_LIFE_MILLIS));
                postUntilItIsDead(server, random);
                killer.join();
            }
        }
        try (var server = new Server()) {
            for (var entry : taken.entrySet()) {
                var last = server.finished(entry.getKey());
                assertThat(last.path("metadata").path("solverStatus").asText())
                        .as("seed %d", seed)
                        .isEqualTo("SOLVING_COMPLETED");
                if (!entry.getValue().isMissingNode()) {
                    assertThat(last).as("seed %d", seed).isEqualTo(entry.getValue());
                }
            }
        }
    }

    private static Thread killAfter(LaunchedProcess process, int millis) {
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

    private void postUntilItIsDead(Server server, Random random) throws Exception {
        try {
            for (int number = 0; ; number++) {
                boolean isShort = random.nextBoolean();
                String id =
                        server.post(
                                number,
                                isShort
                                        ? "{\"stepCountLimit\": 50}"
                                        : "{\"spentLimit\": \"PT1S\"}");
                if (!id.isEmpty()) {
                    taken.put(id, MissingNode.getInstance());
                }
                for (String one : taken.keySet()) {
                    var answer = server.get(one);
                    if (isFinished(answer)) {
                        taken.put(one, answer);
                    }
                }
            }
        } catch (IOException e) {
            // It was killed; an answer that did not arrive acknowledges nothing.
        }
    }

    @Test
    void whatIsBeingSolvedWhenTheServerStopsIsSolvedByTheNextOne() throws Exception {
        String running;
        try (var server = new Server()) {
            running = server.post(1, "{\"spentLimit\": \"PT2S\"}");
            server.process.signal("TERM");
            server.process.ended();
        }
        try (var server = new Server()) {
            var last = server.finished(running);
            assertThat(last.path("metadata").path("solverStatus").asText())
                    .isEqualTo("SOLVING_COMPLETED");
        }
    }

    @Test
    void aDirectoryHasOneServer() throws Exception {
        try (var server = new Server();
                var second = LaunchedProcess.start(command("http://127.0.0.1:" + freePort()))) {
            var ended = second.ended();
            assertThat(ended.err())
                    .startsWith("plumbline: The data directory " + dir.resolve("data"))
                    .contains("in use")
                    .hasLineCount(1);
            assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
            server.post(1, "{\"stepCountLimit\": 50}");
        }
    }

    @Test
    void solvingNeedsNoMemory() {
        CliFiles.write(dir.resolve("p.json"), SmallAgenda.PROBLEM);
        var ended = BuiltApplication.run(dir, "solve", "p.json", "--steps", "20");
        assertThat(ended.code()).isEqualTo(ExitCode.FEASIBLE);
        assertThat(Files.exists(dir.resolve("data"))).isFalse();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

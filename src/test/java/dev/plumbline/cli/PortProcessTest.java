package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only {@code serve} opens a port, the one it is told to. */
class PortProcessTest {

    /** What shells expect: 128 and the number of the signal. */
    private static final int TERMINATED = 143;

    @TempDir private Path dir;

    @Test
    void solveOpensNoPort() throws IOException {
        CliFiles.write(dir.resolve("p.json"), SmallAgenda.PROBLEM);
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var command = BuiltApplication.command(dir, "solve", "p.json", "--steps", "20");
            // If it tried to listen there, it could not start.
            command.environment().put("QUARKUS_HTTP_PORT", "" + taken.getLocalPort());
            try (var launched = LaunchedProcess.start(command)) {
                var ended = launched.ended();
                assertThat(ended.err()).isEmpty();
                assertThat(ended.code()).isEqualTo(ExitCode.FEASIBLE);
            }
        }
    }

    @Test
    void serveSaysThatItsPortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ended = BuiltApplication.run(dir, "serve", "--port", "" + taken.getLocalPort());
            assertThat(ended.err()).contains("Cannot listen on 127.0.0.1 port", "--port");
            assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
        }
    }

    @Test
    void serveAnswersUntilItIsTerminated() throws Exception {
        var url = "http://127.0.0.1:" + freePort();
        var port = url.substring(url.lastIndexOf(':') + 1);
        try (var launched =
                        LaunchedProcess.start(
                                BuiltApplication.command(dir, "serve", "--port", port));
                var client = HttpClient.newHttpClient()) {
            launched.awaitOutput("Plumbline listens on " + url);
            var rules = HttpRequest.newBuilder(URI.create(url + "/v1/rules")).build();
            assertThat(client.send(rules, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
            launched.signal("TERM");
            var ended = launched.ended();
            assertThat(ended.err()).isEmpty();
            assertThat(ended.code()).isEqualTo(TERMINATED);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

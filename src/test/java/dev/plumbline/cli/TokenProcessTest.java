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

/** A server answers until it is terminated; tokens are made where it runs, also while it does. */
class TokenProcessTest {

    /** What shells expect: 128 and the number of the signal. */
    private static final int TERMINATED = 143;

    @TempDir private Path dir;

    @Test
    void aTokenClosesTheDoorOfARunningServerAndOpensItForItsHolder() throws Exception {
        String port = Integer.toString(freePort());
        String url = "http://127.0.0.1:" + port;
        var serve = BuiltApplication.command(dir, "serve", "--port", port);
        try (var launched = LaunchedProcess.start(serve);
                var client = HttpClient.newHttpClient()) {
            launched.awaitOutput("Plumbline listens on " + url);
            assertThat(status(client, url, "")).isEqualTo(200);
            var made =
                    CommandRun.besideServer(
                            dir, "token", "create", "ada", "--admin", "--expires", "P1D");
            assertThat(made.code()).isZero();
            assertThat(made.out()).matches("plb_[0-9a-f]{72}\n");
            assertThat(made.err()).contains("of ada").doesNotContain(made.out().strip());
            awaitClosed(client, url);
            assertThat(status(client, url, made.out().strip())).isEqualTo(200);
            launched.signal("TERM");
            var ended = launched.ended();
            assertThat(ended.out()).doesNotContain("plb_");
            assertThat(ended.err()).isEmpty();
            assertThat(ended.code()).isEqualTo(TERMINATED);
        }
    }

    /** Within a second, by the server's clock. */
    private static void awaitClosed(HttpClient client, String url) throws Exception {
        for (int i = 0; i < 600 && status(client, url, "") == 200; i++) {
            Thread.sleep(100);
        }
        assertThat(status(client, url, "")).isEqualTo(401);
    }

    private static int status(HttpClient client, String url, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url + "/v1/rules"));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    @Test
    void whatOthersReachNeedsATokenFirst() throws IOException {
        var ended =
                BuiltApplication.run(dir, "serve", "--host", "0.0.0.0", "--port", "" + freePort());
        assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .startsWith("plumbline: There is no token yet")
                .contains("./plumbline token create")
                .hasLineCount(1);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

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

/** Tokens are made where the server runs, also while it does. */
class TokenProcessTest {

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
            var made = run("token", "create", "ada", "--admin", "--expires", "P1D");
            assertThat(made.code()).isZero();
            assertThat(made.out()).matches("plb_[0-9a-f]{72}\n");
            assertThat(made.err()).contains("of ada").doesNotContain(made.out().strip());
            awaitClosed(client, url);
            assertThat(status(client, url, made.out().strip())).isEqualTo(200);
            launched.signal("TERM");
            var ended = launched.ended();
            assertThat(ended.out() + ended.err()).doesNotContain("plb_");
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
        var ended = run("serve", "--host", "0.0.0.0", "--port", "" + freePort());
        assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .startsWith("plumbline: There is no token yet")
                .contains("./plumbline token create")
                .hasLineCount(1);
    }

    @Test
    void tokensAreListedAndRevokedByTheirIds() {
        String text = run("token", "create", "ada").out().strip();
        var listed = run("token", "list");
        assertThat(listed.out()).contains("ada").doesNotContain(text.substring(4));
        String id = listed.out().lines().skip(1).findFirst().orElseThrow().split(" ")[0];
        assertThat(run("token", "revoke", id).code()).isZero();
        assertThat(run("token").out()).isNotEqualTo(listed.out()).contains(id);
        var unknown = run("token", "revoke", text);
        assertThat(unknown.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(unknown.err()).contains("token list").doesNotContain(text);
    }

    @Test
    void mistakesAreToldAllAtOnce() {
        var ended = run("token", "create", "local", "--expires", "soon");
        assertThat(ended.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("holder", "[badHolder]", "expires", "[badExpiry]");
    }

    private LaunchedProcess.Ended run(String... args) {
        return BuiltApplication.run(dir, args);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

package dev.plumbline.rest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that begin a body and send no more keep nobody else from the server. */
@QuarkusTest
class SilentClientsTest {

    /** More than the server has threads for requests. */
    private static final int SILENT = 300;

    private static final int PATIENCE_MILLIS = 30_000;
    @TestHTTPResource private URI base;

    private final List<Socket> silent = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : silent) {
            socket.close();
        }
    }

    @Test
    void holdNoThread() throws IOException {
        for (int i = 0; i < SILENT; i++) {
            begin("/v1/schedules", "application/json");
        }
        assertIsServed();
    }

    @Test
    void holdNoThreadWithPartsEither() throws IOException {
        for (int i = 0; i < SILENT; i++) {
            begin("/v1/imports/csv", "multipart/form-data; boundary=x");
        }
        assertIsServed();
    }

    @Test
    void maySendTheRestLater() throws IOException {
        begin("/v1/schedules", "application/json");
        assertIsServed();
        var out = silent.getFirst().getOutputStream();
        out.write(new byte[99]);
        out.flush();
        silent.getFirst().setSoTimeout(PATIENCE_MILLIS);
        var answer = new String(silent.getFirst().getInputStream().readNBytes(12), US_ASCII);
        assertThat(answer).isEqualTo("HTTP/1.1 400");
    }

    /** Such as Java's own, which asks for HTTP/2 first. */
    @Test
    void clientsThatAskForAnotherProtocolAreServed() throws Exception {
        try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var request =
                    HttpRequest.newBuilder(base.resolve("/v1/schedules"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("{}"));
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    private void begin(String path, String type) throws IOException {
        var socket = new Socket(base.getHost(), base.getPort());
        silent.add(socket);
        String head =
                "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 100\r\n\r\n{"
                        .formatted(path, type);
        socket.getOutputStream().write(head.getBytes(US_ASCII));
    }

    /** By a request that a thread has to work on, with a body. */
    private void assertIsServed() throws IOException {
        try (var http = new RawHttp(base, PATIENCE_MILLIS)) {
            byte[] body = "{}".getBytes(US_ASCII);
            String head =
                    "POST /v1/schedules HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n";
            assertThat(http.send(head.getBytes(US_ASCII), body).status()).isEqualTo(400);
        }
    }
}

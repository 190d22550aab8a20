package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.rest.error.ProblemDetail;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server for this machine alone answers to its names, and to no others. */
@QuarkusTest
@TestProfile(TightServer.class)
class OwnHostsTest {

    @TestHTTPResource("/")
    URI base;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost:8080",
                "127.0.0.1",
                "127.0.0.1:1",
                "[::1]",
                "[::1]:8080",
                "agenda.example",
                "plan.test:9000"
            })
    void answersToItsNames(String host) throws IOException {
        assertThat(get(host)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "127.0.0.2",
                "[::2]:80",
                "agenda.example.evil"
            })
    void refusesOtherNames(String host) throws IOException {
        assertThat(get(host))
                .startsWith("HTTP/1.1 421 ")
                .contains(ProblemDetail.MEDIA_TYPE, "urn:plumbline:problem:other-host")
                .contains("plumbline.rest.hosts");
    }

    /** By hand, because Java's client does not let anybody choose the host. */
    private String get(String host) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            var request =
                    "GET /v1/rules HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(host);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

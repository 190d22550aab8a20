package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPreferencesTest {

    private static final Duration MOST = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=10|10",
                "WAIT = 10|10",
                "wait=\"10\"|10",
                "respond-async, wait=10|10",
                "foo=\"a, wait=3\"; bar=\"b;c\", wait=10; baz|10",
                "wait=10, wait=20|10",
                "wait=0|0",
                "wait=61|60",
                "wait=999999999|60"
            })
    void findsTheWait(String header, int seconds) {
        assertThat(RequestPreferences.wait(List.of(header), MOST))
                .contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wait=",
                "wait=soon",
                "wait=-1",
                "wait=1.5",
                "wait=99999999999999999999",
                "handling=lenient",
                "foo=\"wait=10\"",
                "x; wait=10",
                "foo=\"never closed, wait=10",
                "wait",
                ",,;=,"
            })
    void passesOverTheRest(String header) {
        assertThat(RequestPreferences.wait(List.of(header), MOST)).isEmpty();
    }

    /** As long as a client may send it, and longer: nothing recurses, nothing is tried twice. */
    @ParameterizedTest
    @ValueSource(
            strings = {"a", "\"", "\"\"", ",", ";", "=", " ", "a=\"b\";", "x;y=\"a,b\",", "wait,"})
    @Timeout(60)
    void bearsLongHeaders(String part) {
        String header = part.repeat(1_000_000);
        assertThat(RequestPreferences.wait(List.of(header), MOST)).isEmpty();
        String closed = header.replace("\"", "").replace("wait", "x") + ", wait=10";
        assertThat(RequestPreferences.wait(List.of(closed), MOST)).contains(Duration.ofSeconds(10));
    }

    @Test
    void looksAtAllHeaders() {
        assertThat(RequestPreferences.wait(List.of("respond-async", "wait=5"), MOST))
                .contains(Duration.ofSeconds(5));
        assertThat(RequestPreferences.wait(List.of(), MOST)).isEmpty();
    }
}

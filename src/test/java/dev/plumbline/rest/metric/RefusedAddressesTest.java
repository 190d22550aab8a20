package dev.plumbline.rest.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused is measured, and not under its own address. */
class RefusedAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "http.server.requests, /v1/schedules/secret, 405, REFUSED",
        "http.server.requests, /v1/rules, 401, REFUSED",
        "http.server.requests, /v1/schedules/{id}, 404, /v1/schedules/{id}",
        "http.server.requests, NOT_FOUND, 404, NOT_FOUND",
        "http.server.requests, /v1/rules, 200, /v1/rules",
        "http.client.requests, /v1/schedules/secret, 405, /v1/schedules/secret"
    })
    void haveOneName(String meter, String uri, String status, String measured) {
        var id =
                new Meter.Id(
                        meter, Tags.of("uri", uri, "status", status), null, null, Meter.Type.TIMER);

        var mapped = new RefusedAddresses().map(id);

        assertThat(mapped.getTag("uri")).isEqualTo(measured);
        assertThat(mapped.getTag("status")).isEqualTo(status);
    }
}

package dev.plumbline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneLabelTest {

    @ParameterizedTest
    @CsvSource({
        "Etc/GMT-2, UTC+02:00",
        "Etc/GMT+5, UTC-05:00",
        "Etc/UTC, UTC",
        "Etc/GMT0, UTC",
        "GMT, UTC",
        "UTC, UTC",
        "Z, UTC",
        "+05:30, UTC+05:30",
        "Europe/Berlin, Europe/Berlin",
        "Asia/Kolkata, Asia/Kolkata"
    })
    void zonesWithoutAPlaceAreCalledByTheirOffset(String id, String label) {
        assertThat(ZoneLabel.of(ZoneId.of(id))).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"UTC+02:00, Etc/GMT-2", "UTC-5, Etc/GMT+5", "UTC+14:00, Etc/GMT-14"})
    void whatPeopleReadCanBeTyped(String label, String id) {
        assertThat(ZoneLabel.withoutPlace(label)).contains(ZoneId.of(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC+15:00", "UTC+05:30", "Europe/Berlin", "UTC"})
    void othersAreNoZonesOfWholeHours(String label) {
        assertThat(ZoneLabel.withoutPlace(label)).isEmpty();
    }
}

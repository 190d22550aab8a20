package dev.plumbline.exchange.in.c3voc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class C3vocDurationsTest {

    @ParameterizedTest
    @CsvSource({
        "00:25, 25",
        "01:30, 90",
        "0:05, 5",
        "48:00, 2880",
        "168:00, 10080",
        "1:02:00, 1560",
        "7:00:00, 10080",
        "00:25:00, 25",
        "01:00:00, 60",
        "00:24:30, 25",
        "45, 45",
        "00:00, 0"
    })
    void readsWhatIsWritten(String text, int minutes) {
        assertThat(C3vocDurations.minutes(text)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "00:75", "1:2:3:4", "-5", "1.5", "999999999999", "٣٠"})
    void refusesTheRest(String text) {
        assertThat(C3vocDurations.minutes(text)).isEmpty();
    }
}

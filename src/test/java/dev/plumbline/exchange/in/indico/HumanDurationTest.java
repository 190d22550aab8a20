package dev.plumbline.exchange.in.indico;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanDurationTest {

    @ParameterizedTest
    @CsvSource({
        "25 minutes, 25",
        "1 minute, 1",
        "1 hour, 60",
        "1h 30m, 90",
        "2 days, 2880",
        "1d 2h, 1560",
        "25 Minuten, 25",
        "1 Stunde, 60",
        "1 heure, 60",
        "20 минут, 20",
        "20 хвилин, 20",
        "30分, 30",
        "30 分钟, 30",
        "1時間 30分, 90",
        "1t 5min, 65",
        "0:25:00, 25",
        "1:05, 65",
        "45, 45",
        "0 minutes, 0",
        "soon, 0",
        "5 parsecs, 0",
        "-5, 0",
        "99999 hours, 0",
        "1h x, 0"
    })
    void understands(String text, int minutes) {
        assertThat(HumanDuration.minutes(text).orElse(0)).isEqualTo(minutes);
    }

    /** Both took minutes when every blank was tried again for every other. */
    @Test
    void blanksWithoutEndAreNoLength() {
        String blanks = " ".repeat(300_000);

        assertThat(HumanDuration.minutes("1h" + blanks + "x")).isEmpty();
        assertThat(IndicoRow.trimmed("\u00a0" + blanks + "1" + blanks + "h" + blanks))
                .isEqualTo("1" + blanks + "h");
    }
}

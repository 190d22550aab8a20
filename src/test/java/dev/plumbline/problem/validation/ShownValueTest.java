package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownValueTest {

    @Test
    void isTheWholeOfAShortText() {
        assertThat(ShownValue.of("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(ShownValue.of("x".repeat(61))).isEqualTo("x".repeat(60) + "\u2026");
    }

    @Test
    void halvesNoCharacter() {
        String party = "\ud83c\udf89";
        assertThat(ShownValue.of("x" + party.repeat(3), 2)).isEqualTo("x" + party + "\u2026");
        assertThat(ShownValue.of(party.repeat(60))).isEqualTo(party.repeat(60));
    }
}

package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void isTheWholeOfAShortText() {
        assertThat(Shown.of("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Shown.of("x".repeat(61))).isEqualTo("x".repeat(60) + "\u2026");
    }

    @Test
    void halvesNoCharacter() {
        String party = "\ud83c\udf89";
        assertThat(Shown.of("x" + party.repeat(3), 2)).isEqualTo("x" + party + "\u2026");
        assertThat(Shown.of(party.repeat(60))).isEqualTo(party.repeat(60));
    }
}

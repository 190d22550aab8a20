package dev.plumbline.exchange.in.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same person may be typed on many keyboards. */
class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Eoin O\u2019Hara, eoin o'hara",
        "Jean\u2011Luc \u00c9mile, Jean-Luc Emile",
        "\u0141ukasz \u017b\u00f3\u0142\u0107, Lukasz Zolc",
        "S\u00f8ren Stra\u00dfe, SOREN STRASSE",
        "\u00de\u00f3r \u00c6gir, Thor Aegir",
        "Ada  Example., Ada\u00a0Example"
    })
    void isTheSameHoweverTyped(String one, String other) {
        assertThat(PersonName.of(one)).isEqualTo(PersonName.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Example, Adam Example",
        "\u0915\u093f, \u0915\u0941",
        "\ud83c\udf89, \ud83c\udf88"
    })
    void differsWhereNamesDo(String one, String other) {
        assertThat(PersonName.of(one).folded()).isNotEqualTo(PersonName.of(other).folded());
    }

    @Test
    void theOrderOfWordsDoesNotCountWhenSorted() {
        assertThat(PersonName.of("Example, Ada").sorted())
                .isEqualTo(PersonName.of("Ada Example").sorted());
    }
}

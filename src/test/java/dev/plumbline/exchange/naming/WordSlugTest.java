package dev.plumbline.exchange.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSlugTest {

    @ParameterizedTest
    @CsvSource({
        "Hall A, hall-a, hall-a",
        "' -Žluťoučký   kůň! ', zlutoucky-kun, zlutoucky-kun",
        "Größe & 漢字, große-漢字, gro-e",
        "漢字, 漢字, ''",
        "'?!', x, ''"
    })
    void keepsLettersAndDigits(String words, String slug, String ascii) {
        assertThat(WordSlug.of(words)).isEqualTo(slug);
        assertThat(WordSlug.ascii(words)).isEqualTo(ascii);
    }

    @Test
    void isNeverTooLongNorCutWithinACharacter() {
        assertThat(WordSlug.of("a-".repeat(60))).hasSizeLessThanOrEqualTo(80).endsWith("a");
        assertThat(WordSlug.of("\uD840\uDC00".repeat(60)))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("\uD840\uDC00");
    }
}

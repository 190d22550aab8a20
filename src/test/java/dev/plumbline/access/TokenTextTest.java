package dev.plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A token that was copied wrongly is told from one that is not known. */
class TokenTextTest {

    private static final String TEXT = TokenText.random();

    @Test
    void isWholeAsItWasMade() {
        assertThat(TEXT).startsWith("plb_").hasSize(4 + 64 + 8);
        assertThat(TokenText.isWhole(TEXT)).isTrue();
        assertThat(TokenText.random()).isNotEqualTo(TEXT);
    }

    @Test
    void isNotWholeWhenAnyCharacterIsAnotherOne() {
        for (int i = 0; i < TEXT.length(); i++) {
            char other = TEXT.charAt(i) == '0' ? '1' : '0';
            String changed = TEXT.substring(0, i) + other + TEXT.substring(i + 1);
            assertThat(TokenText.isWhole(changed)).as(changed).isFalse();
        }
    }

    @Test
    void isNotWholeWhenItIsCutOffOrLonger() {
        for (int length = 0; length < TEXT.length(); length++) {
            assertThat(TokenText.isWhole(TEXT.substring(0, length))).isFalse();
        }
        assertThat(TokenText.isWhole(TEXT + "0")).isFalse();
        assertThat(TokenText.isWhole(TEXT + "\n")).isFalse();
        assertThat(TokenText.isWhole(" " + TEXT)).isFalse();
    }

    @Test
    void isKeptAsAHashThatSaysNothing() {
        assertThat(TokenText.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}

package dev.plumbline.exchange.out.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.TrickyProgrammes;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrappedLinesTest {

    @ParameterizedTest
    @CsvSource({
        "plain, 5",
        "é, 1",
        "e\u0301, 1",
        "漢字, 4",
        "한국어, 6",
        "ｆｕｌｌ, 8",
        "a\u200Bb, 2",
        "😀, 2",
        "שלום, 4",
        "\u2026, 1"
    })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void neverBeginsALineWithAWordOfAText() {
        var random = new SplittableRandom(3);
        String[] words = {
            "From ", ".", "-- ", ">", "漢字漢字漢字", "a".repeat(60), "b".repeat(90), "and", "\n", "\r\n"
        };
        for (int times = 0; times < 2_000; times++) {
            var text = new StringBuilder("x");
            for (int count = random.nextInt(60); count > 0; count--) {
                text.append(words[random.nextInt(words.length)]);
                text.append(random.nextInt(3) == 0 ? "" : " ");
            }
            check(
                    new WrappedLines()
                            .wrapped(
                                    "Agenda of ",
                                    1 + random.nextInt(30),
                                    OneLine.of(text.toString())));
        }
    }

    private static void check(WrappedLines lines) {
        String[] all = lines.toString().split("\n");
        assertThat(all[0]).startsWith("Agenda of");
        for (int index = 0; index < all.length; index++) {
            assertThat(index == 0 || all[index].startsWith(" ")).isTrue();
            assertThat(all[index]).doesNotEndWith(" ");
            if (DisplayWidth.of(all[index]) > WrappedLines.COLUMNS) {
                assertThat(all[index].strip()).doesNotContain(" ").matches("\\S{60,}");
            }
        }
    }

    @Test
    void cutsIdeographsButNoOtherWord() {
        String text =
                new WrappedLines().wrapped("  ", "漢".repeat(40) + " " + "x".repeat(80)).toString();

        assertThat(text)
                .isEqualTo(
                        "  "
                                + "漢".repeat(35)
                                + "\n  "
                                + "漢".repeat(5)
                                + "\n  "
                                + "x".repeat(80)
                                + "\n");
    }

    @Test
    void makesOneLineOfAnything() {
        for (String text : TrickyProgrammes.HOSTILE) {
            assertThat(OneLine.of(text))
                    .isNotBlank()
                    .doesNotContainPattern("[\\p{Cntrl}\\u202A-\\u202E]");
        }
        assertThat(OneLine.of(" \r\n\u0007\u202E")).isEqualTo("\uFFFD");
        assertThat(OneLine.of("a\r\n.\r\nb")).isEqualTo("a . b");
    }
}

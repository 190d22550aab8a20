package dev.plumbline.exchange.in.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.sheet.SpeakerText.Doubt;
import dev.plumbline.exchange.in.sheet.SpeakerText.Speaker;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerTextTest {

    private static SpeakerText read(String text) {
        return new SpeakerText(text, Set.of("Ada and Bo Known, Ltd")::contains);
    }

    private static List<String> names(String text) {
        return read(text).speakers.stream().map(Speaker::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    10:Ada Example|11:Bo Sample                  ~ Ada Example/Bo Sample        ~ NONE
                    Ada Example | Bo Sample                      ~ Ada Example/Bo Sample        ~ NONE
                    Example, Ada                                 ~ Ada Example                  ~ NONE
                    Example, Ada (1)                             ~ Ada Example                  ~ NONE
                    Example, Ada (1,2)                           ~ Ada Example                  ~ NONE
                    van der Muster, Ada                          ~ Ada van der Muster           ~ NONE
                    Example, Ada Maria                           ~ Ada Maria Example            ~ NONE
                    Ada Example, Jr.                             ~ Ada Example, Jr.             ~ NONE
                    Ada Example <ada@example.org>                ~ Ada Example                  ~ NONE
                    Ada Example (ada@example.org)                ~ Ada Example                  ~ NONE
                    Ada Example (Example and Sons Ltd)           ~ Ada Example                  ~ NONE
                    Ada Example (she/her)                        ~ Ada Example (she/her)        ~ NONE
                    Ada Example                                  ~ Ada Example                  ~ NONE
                    Alexandra Sandström                          ~ Alexandra Sandström          ~ NONE
                    Ada Example, Bo Sample                       ~ Ada Example/Bo Sample        ~ SPLIT
                    Ada Example and Bo Sample                    ~ Ada Example/Bo Sample        ~ SPLIT
                    Ada Example und Bo Sample                    ~ Ada Example/Bo Sample        ~ SPLIT
                    Ada Example & Bo Sample                      ~ Ada Example/Bo Sample        ~ SPLIT
                    Ada Example, Bo Sample and Cy Specimen       ~ Ada Example/Bo Sample/Cy Specimen ~ SPLIT
                    Ada Example, Bo Sample, and Cy Specimen      ~ Ada Example/Bo Sample/Cy Specimen ~ SPLIT
                    Example, Ada and Sample, Bo                  ~ Ada Example/Bo Sample        ~ SPLIT
                    Example, Ada (1), Sample, Bo (2)             ~ Ada Example/Bo Sample        ~ NONE
                    Ada Example <a@example.org>, Bo Sample <b@example.org> ~ Ada Example/Bo Sample ~ SPLIT
                    Ada Example (X, Inc.), Bo Sample (Y and Z)   ~ Ada Example/Bo Sample        ~ NONE
                    A, B and C                                   ~ A/B/C                        ~ UNSURE
                    Ada and Bo                                   ~ Ada/Bo                       ~ UNSURE
                    Sample and Sons Ltd                          ~ Sample and Sons Ltd          ~ UNSURE
                    Ada Example, Example Ltd                     ~ Ada Example                  ~ UNSURE
                    Ada Example and others                       ~ Ada Example                  ~ UNSURE
                    Ada Example, TBA                             ~ Ada Example                  ~ UNSURE
                    Ada, Bo, Cy                                  ~ Ada/Bo/Cy                    ~ UNSURE
                    """)
    void knowsHowPeopleAreListed(String text, String names, Doubt doubt) {
        assertThat(names(text)).containsExactly(names.split("/(?=\\p{Lu})"));
        assertThat(read(text).doubt()).isEqualTo(doubt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBA", "n/a", "N.N.", "-"})
    void takesPlaceholdersForNobody(String text) {
        assertThat(names(text)).isEmpty();
        assertThat(read(text).doubt()).isEqualTo(Doubt.NOBODY);
    }

    @Test
    void keepsNumbersAndAffiliations() {
        assertThat(read("7: Ada Example (Example, Inc.)").speakers)
                .containsExactly(new Speaker("7", "Ada Example", "Example, Inc."));
        assertThat(read("Ada Example, Example Ltd").speakers)
                .containsExactly(new Speaker(null, "Ada Example", "Example Ltd"));
        assertThat(read("Sample, Bo (2)").speakers)
                .containsExactly(new Speaker(null, "Bo Sample", "2"));
    }

    @Test
    void keepsNoMailAddresses() {
        assertThat(names("ada.example@example.org")).containsExactly("ada.example");
        assertThat(read("Ada Example <a@example.org>").hadMail()).isTrue();
        assertThat(read("Ada Example").hadMail()).isFalse();
    }

    @Test
    void leavesAloneWhoIsKnown() {
        assertThat(names("Ada and Bo Known, Ltd")).containsExactly("Ada and Bo Known, Ltd");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "(", ",", "a ", "a,", "a and ", "\uE000", "(\uE0007)", "1:", "@"})
    void readsAnythingInTime(String piece) {
        for (int count : new int[] {1, 3, 4_000}) {
            assertThat(read(piece.repeat(count)).speakers).hasSizeLessThan(5_000);
        }
    }
}

package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Findings by severity, what is private marked, the score last. */
class FindingsTextTest {

    @Test
    void listsFindingsBySeverity() {
        assertThat(new FindingsText(SmallAgenda.judged(SmallAgenda.SOME_PLACED)).text())
                .isEqualTo(
                        """

                        Impossible (hard)
                             -10  "Größe & Ordnung" at Wed 12 May 14:00-14:20 in Hall A needs Max, not available for 10 minutes of it. [personUnavailable] (private)

                        Left out (medium)
                             -64  "Four", priority 4, is on the waitlist. [unplaced]
                              -1  "Three", priority 1, is on the waitlist. [unplaced]

                        Could be better (soft)
                             -80  "Größe & Ordnung" at Wed 12 May 14:00-14:20 in Hall A starts at 02:00 for Tia (Pacific/Kiritimati). [remoteDiscomfort]
                             -30  "Two" at Wed 12 May 14:30-15:00 in Hall A starts at 18:00 for Ravi (Asia/Kolkata). [remoteDiscomfort]

                        Score -10hard/-65medium/-110soft: a hard rule is broken.
                        """);
    }

    @Test
    void saysThatAScheduleIsFeasible() {
        var kept = SmallAgenda.SOME_PLACED.replaceFirst("\\{\"session\": \"one\".*\n", "");
        assertThat(new FindingsText(SmallAgenda.judged(kept)).text())
                .doesNotContain("(hard)")
                .containsPattern("\nScore 0hard/-\\d+medium/-\\d+soft: feasible\\.\n$");
    }
}

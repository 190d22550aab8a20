package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.PartGap;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings by severity, what is private marked, the score last. */
class FindingsTextTest {

    private static final Finding ABSENT =
            finding("personUnavailable", Severity.HARD, 1, 10, "Max is away.", true);
    private static final Finding LEFT_OUT =
            finding("unplaced", Severity.MEDIUM, 1, 64, "\"Vier ☕\" has no place.", false);
    private static final Finding NIGHT =
            finding("remoteDiscomfort", Severity.SOFT, 4, 20, "It is 02:00 for Tia.", false);

    @Test
    void listsFindingsBySeverity() {
        assertThat(text(new Score(-10, -64, -80), ABSENT, LEFT_OUT, NIGHT))
                .isEqualTo(
                        """

                        Broken (hard)
                             -10  Max is away. [personUnavailable] (private)

                        Left out (medium)
                             -64  "Vier ☕" has no place. [unplaced]

                        Could be better (soft)
                             -80  It is 02:00 for Tia. [remoteDiscomfort]

                        Score -10hard/-64medium/-80soft: a hard rule is broken.
                        """);
    }

    @Test
    void withoutABrokenHardRuleItIsFeasible() {
        assertThat(text(new Score(0, 0, -80), NIGHT))
                .isEqualTo(
                        """

                        Could be better (soft)
                             -80  It is 02:00 for Tia. [remoteDiscomfort]

                        Score 0hard/0medium/-80soft: feasible.
                        """);
    }

    @Test
    void withoutFindingsOnlyTheScoreIsLeft() {
        assertThat(text(Score.ZERO)).isEqualTo("\nScore 0hard/0medium/0soft: feasible.\n");
    }

    @Test
    void saysThatNothingIsBetterOnlyWhenItIsProven() {
        var feasible = new Score(0, 0, -80);
        assertThat(verdict(feasible, Optimality.UNKNOWN)).isEmpty();
        assertThat(verdict(feasible, Optimality.of(feasible, feasible)))
                .isEqualTo("Proven: there is no better agenda.\n");
        assertThat(verdict(feasible, Optimality.of(feasible, new Score(0, 0, -20))))
                .isEqualTo(
                        "No agenda is better than 0hard/0medium/-20soft.\nAt most 75.0 % of its soft cost could be saved.\n");
    }

    /** Of a part that was not searched to its end it is only known that no more can be gained. */
    @Test
    void saysWhichPartsCouldBeBetterByThemselves() {
        var score = new Score(0, -1, -80);
        var parts =
                List.of(
                        gap(new Score(0, -1, -9), new Score(0, 0, -10), false),
                        gap(new Score(0, 0, -9), new Score(0, 0, -6), true));
        assertThat(verdict(score, Optimality.of(score, new Score(0, 0, -70)).with(parts)))
                .isEqualTo(
                        """
                        No agenda is better than 0hard/0medium/-70soft.
                          %1$s could be at most 1 medium better by itself.
                          %1$s could be 3 better by itself.
                        """
                                .formatted(room()));
        var many = Collections.nCopies(7, parts.getLast());
        assertThat(verdict(score, Optimality.of(score, new Score(0, -1, -40)).with(many)))
                .contains("At most 50.0 % of its soft cost could be saved.\n")
                .endsWith("by itself.\n  So could 2 more.\n");
    }

    private static PartGap gap(Score score, Score bound, boolean proven) {
        var slot =
                SmallAgenda.judged(SmallAgenda.SOME_PLACED).schedule().facts().slots().getFirst();
        return new PartGap(List.of(), List.of(slot.id()), score, bound, proven);
    }

    private static String room() {
        var facts = SmallAgenda.judged(SmallAgenda.SOME_PLACED).schedule().facts();
        return facts.slots().getFirst().room().name();
    }

    @Test
    void saysThatHardRulesCannotAllBeKeptOnlyWhenItIsProven() {
        var broken = new Score(-10, 0, -80);
        assertThat(verdict(broken, Optimality.UNKNOWN)).isEmpty();
        assertThat(verdict(broken, Optimality.of(broken, broken)))
                .isEqualTo(
                        "Proven: no agenda keeps every hard rule, and there is no better one.\n");
        assertThat(verdict(broken, Optimality.of(broken, new Score(-5, 0, 0))))
                .isEqualTo(
                        "No agenda keeps every hard rule; none is better than -5hard/0medium/0soft.\nAt most 50.0 % of its hard cost could be saved.\n");
        assertThat(verdict(broken, Optimality.of(broken, new Score(0, 0, -20))))
                .isEqualTo(
                        "No agenda is better than 0hard/0medium/-20soft; whether one keeps every hard rule is not known.\n");
    }

    /** What stands after the score. */
    private static String verdict(Score score, Optimality known) {
        var schedule = SmallAgenda.judged(SmallAgenda.SOME_PLACED).schedule();
        var text = new FindingsText(new ScoredSchedule(schedule, score, List.of(), known)).text();
        assertThat(text).doesNotContainIgnoringCase("impossible");
        return text.substring(text.indexOf('\n', text.indexOf("Score ")) + 1);
    }

    @Test
    void whatIsOddStandsBeforeTheScore() {
        var odd = SmallAgenda.SOME_PLACED.replace("14:30:00", "14:31:00");
        assertThat(new FindingsText(SmallAgenda.judged(odd)).text())
                .contains(
                        """

                        Worth a look
                          "Two" starts at Wed 12 May 14:31 in Hall A, which is not on the grid of 5 minutes from 14:00.

                        Score""");
    }

    private static String text(Score score, Finding... findings) {
        var schedule = SmallAgenda.judged(SmallAgenda.SOME_PLACED).schedule();
        return new FindingsText(new ScoredSchedule(schedule, score, List.of(findings))).text();
    }

    private static Finding finding(
            String rule,
            Severity severity,
            int weight,
            long penalty,
            String message,
            boolean isPrivate) {
        return new Finding(
                rule, severity, weight, penalty, List.of(), List.of(), List.of(), message,
                isPrivate);
    }
}

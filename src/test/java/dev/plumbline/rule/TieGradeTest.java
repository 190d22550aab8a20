package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

/** A tie may say by itself how much it matters. */
class TieGradeTest {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a")
                    .talk("b")
                    .talk("c")
                    .talk("d")
                    .tie(RelationKind.SAME_ROOM, "a", "b")
                    .tie(RelationKind.SAME_ROOM, Severity.SOFT, 3, "a", "c")
                    .tie(RelationKind.SAME_ROOM, Severity.MEDIUM, null, "a", "d")
                    .tie(RelationKind.SAME_ROOM, Severity.OFF, null, "b", "d");

    @Test
    void severityAndWeightAreThoseOfTheTie() {
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "side", "10:00")
                        .at("c", "side", "10:30")
                        .at("d", "side", "11:00");

        assertThat(agenda.findings("sameRoom"))
                .extracting(finding -> finding.severity() + " " + finding.cost())
                .containsExactlyInAnyOrder("HARD 30", "SOFT 90", "MEDIUM 30");
    }

    @Test
    void whatATieDoesNotSayIsTheRulesMatter() {
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "side", "10:00")
                        .at("d", "side", "10:30")
                        .with("sameRoom", new RuleSetting(Severity.SOFT, 2, null));

        assertThat(agenda.findings("sameRoom"))
                .extracting(finding -> finding.severity() + " " + finding.cost())
                .containsExactlyInAnyOrder("SOFT 60", "MEDIUM 60");
    }

    @Test
    void aRuleThatIsOffHasNoTies() {
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("c", "side", "10:00")
                        .without("sameRoom");

        assertThat(agenda.findings("sameRoom")).isEmpty();
    }
}

package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class DifferentDaysTest extends RuleExamples {

    /** The last slot lasts beyond midnight; where it is another day elsewhere does not matter. */
    private final TinyProblem problem =
            TinyProblem.create()
                    .slot("late", "r2", "2026-11-11T23:00", "2026-11-12T01:00")
                    .talk("a")
                    .talk("b", talk -> talk.minutes(20))
                    .tie(RelationKind.DIFFERENT_DAYS, "a", "b");

    @Test
    void oneDay() {
        assertCosts(20, problem.agenda().at("a", "am", "10:00").at("b", "pm", "14:00"));
        assertCosts(
                20, problem.agenda().at("a", "am", "10:00").at("b", "late", "2026-11-11T23:30"));
    }

    @Test
    void twoDays() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "late", "2026-11-12T00:30"));
    }

    @Test
    void oneOnTheWaitlistAsksForNothing() {
        assertKept(problem.agenda().at("a", "am", "10:00"));
    }

    @Test
    void theSentenceSaysWhatIsAskedFor() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "pm", "14:00");
        assertThat(message(agenda)).endsWith(" have to be on different days.");
    }
}

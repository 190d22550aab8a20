package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class NotAdjacentTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .pause("am", 15, "10:30", "11:00")
                    .talk("a")
                    .talk("b", talk -> talk.minutes(20))
                    .talk("c")
                    .tie(RelationKind.NOT_ADJACENT, "b", "a");

    @Test
    void neighboursCostTheShorterOneInWhateverOrder() {
        var agenda = problem.agenda().at("a", "pm", "13:00").at("b", "pm", "13:30");
        assertCosts(20, agenda);
        assertCosts(20, problem.agenda().at("b", "pm", "13:00").at("a", "pm", "13:40"));
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk b\" at Wed 11 Nov 13:30-13:50 in Salon A must not follow \"Talk a\" without another session or a break between.");
    }

    @Test
    void aSessionOrABreakBetweenIsEnough() {
        assertKept(
                problem.agenda()
                        .at("a", "pm", "13:00")
                        .at("c", "pm", "13:30")
                        .at("b", "pm", "14:00"));
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("am:break", "am", "10:30")
                        .at("b", "am", "10:45"));
    }

    @Test
    void otherSlotsAreAnotherMatter() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:30"));
    }
}

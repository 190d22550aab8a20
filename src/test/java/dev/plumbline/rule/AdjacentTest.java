package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class AdjacentTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .pause("am", 15, "10:30", "11:00")
                    .talk("a")
                    .talk("b")
                    .talk("c")
                    .tie(RelationKind.ADJACENT, "a", "b", "c");

    @Test
    void eitherOrderIsFine() {
        assertKept(
                problem.agenda()
                        .at("a", "pm", "13:00")
                        .at("b", "pm", "13:30")
                        .at("c", "pm", "14:00"));
        assertKept(
                problem.agenda()
                        .at("c", "pm", "13:00")
                        .at("b", "pm", "13:30")
                        .at("a", "pm", "14:00"));
    }

    @Test
    void ofMoreThanTwoEachHasTheNextOfTheListBesideIt() {
        var agenda =
                problem.agenda()
                        .at("b", "pm", "13:00")
                        .at("a", "pm", "13:30")
                        .at("c", "pm", "14:00");
        assertCosts(30, agenda);
        assertThat(message(agenda)).contains("Talk b").contains("Talk c").contains("directly");
    }

    @Test
    void minutesBetweenCountUpToTheShorterOne() {
        assertCosts(10, problem.agenda().at("a", "pm", "13:00").at("b", "pm", "13:40"));
        assertCosts(30, problem.agenda().at("a", "pm", "13:00").at("b", "pm", "14:30"));
    }

    @Test
    void aBreakBetweenOrAnotherSlotIsNotBeside() {
        assertCosts(
                15,
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("am:break", "am", "10:30")
                        .at("b", "am", "10:45"));
        assertCosts(30, problem.agenda().at("a", "am", "10:00").at("b", "side", "10:30"));
        assertCosts(30, problem.agenda().at("a", "am", "10:00").at("b", "side", "10:00"));
    }
}

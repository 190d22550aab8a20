package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.testing.TinyProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlackMissingTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .pause("am", 30, "10:00", "11:30")
                    .slot("lunch", "r2", "12:00", "12:30")
                    .pause("lunch", 30, "12:00", "12:00")
                    .talk("a")
                    .talk("b")
                    .talk("long", talk -> talk.minutes(120));

    @Test
    void fiveMinutesBeforeBreakAndEndAreEnough() {
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("am:break", "am", "10:35")
                        .at("b", "am", "11:25"));
    }

    @Test
    void aBreakRightAfterASessionCounts() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("am:break", "am", "10:34");
        assertCosts(1, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "There is no buffer of 5 minutes between \"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A and \"Break\" at 10:34.");
    }

    @Test
    void aSessionThatFillsTheSlotCounts() {
        var agenda = problem.agenda().at("long", "pm", "13:00");
        assertCosts(1, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "There is no buffer of 5 minutes between \"Talk long\" at Wed 11 Nov 13:00-15:00 in Salon A and the end of the slot at 15:00.");
    }

    @Test
    void eachStretchOfASlotCounts() {
        assertCosts(
                2,
                problem.agenda()
                        .at("a", "am", "10:30")
                        .at("am:break", "am", "11:00")
                        .at("b", "am", "11:30"));
    }

    @Test
    void overrunsAreWorseThanNoBuffer() {
        assertCosts(1, problem.agenda().at("a", "am", "11:45"));
        assertCosts(1, problem.agenda().at("long", "am", "10:00").at("am:break", "am", "11:00"));
    }

    @Test
    void aBreakThatLeavesTheSlotIsNoBuffer() {
        assertCosts(1, problem.agenda().at("a", "am", "11:29").at("am:break", "am", "12:20"));
    }

    /** In a schedule made elsewhere one session may run within another. */
    @Test
    void whoEndsLastIsTheLast() {
        var agenda = problem.agenda().at("long", "pm", "13:00").at("a", "pm", "13:30");
        assertCosts(1, agenda);
        assertThat(message(agenda)).contains("\"Talk long\"");
        assertKept(problem.agenda().at("a", "pm", "13:00", 115).at("b", "pm", "13:30"));
    }

    @Test
    void breaksNeedNoBuffer() {
        assertKept(problem.agenda().at("lunch:break", "lunch", "12:00"));
        assertKept(problem.agenda().at("am:break", "am", "11:30"));
        assertKept(problem.agenda().at("am:break", "am", "10:00").at("a", "am", "10:30"));
    }

    @Test
    void aRequestSaysHowLongABufferIs() {
        var longer = new RuleSetting(null, null, Map.of("minutes", new IntNode(15)));
        var agenda = problem.agenda().at("a", "am", "10:00").at("am:break", "am", "10:40");
        assertCosts(1, agenda.with("slackMissing", longer));
    }
}

package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class IdleTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .pause("am", 30, "10:30", "11:30")
                    .talk("a")
                    .talk("b")
                    .talk("long", talk -> talk.minutes(60));

    @Test
    void oneAfterTheOtherNobodyWaits() {
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("am:break", "am", "10:30")
                        .at("b", "am", "11:00"));
    }

    @Test
    void waitingAtTheStartOfTheSlotCounts() {
        var agenda = problem.agenda().at("a", "am", "10:15");
        assertCosts(15, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "Nothing happens in Salon A for 15 minutes before \"Talk a\" at Wed 11 Nov 10:15.");
    }

    @Test
    void waitingBeforeABreakAndAfterItCounts() {
        assertCosts(
                10 + 5,
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("am:break", "am", "10:40")
                        .at("b", "am", "11:15"));
    }

    @Test
    void whatIsFreeAtTheEndIsNoWaiting() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "pm", "13:00"));
    }

    @Test
    void aSessionThatLastsLongerCoversWhatFollows() {
        assertCosts(
                5,
                problem.agenda()
                        .at("long", "am", "10:00")
                        .at("a", "am", "10:10")
                        .at("b", "am", "11:05"));
    }

    @Test
    void clearingAndSettingUpIsNoWaiting() {
        var changeover =
                TinyProblem.create()
                        .room("r1", room -> room.withChangeoverMinutes(10))
                        .talk("a")
                        .talk("b");
        assertKept(changeover.agenda().at("a", "am", "10:00").at("b", "am", "10:40"));
        assertCosts(5, changeover.agenda().at("a", "am", "10:00").at("b", "am", "10:45"));
    }
}

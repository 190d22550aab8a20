package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class RoomNotReadyTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .slot("noon", "r1", "12:00", "13:00")
                    .room("r1", room -> room.withChangeoverMinutes(10))
                    .pause("am", 15, "10:30", "11:00")
                    .talk("a")
                    .talk("b")
                    .talk("demo", talk -> talk.turnover(20, 5));

    @Test
    void theChangeoverOfTheRoomLiesBetween() {
        assertKept(problem.agenda().at("a", "pm", "13:00").at("b", "pm", "13:40"));
        var agenda = problem.agenda().at("a", "pm", "13:00").at("b", "pm", "13:35");
        assertCosts(5, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "Salon A needs 10 minutes between \"Talk a\", which ends at Wed 11 Nov 13:30, and \"Talk b\""
                                + " at Wed 11 Nov 13:35-14:05 in Salon A; 5 minutes are missing.");
    }

    @Test
    void teardownAndSetupComeOnTopInWhateverRoom() {
        assertKept(problem.agenda().at("a", "pm", "13:00").at("demo", "pm", "14:00"));
        assertCosts(5, problem.agenda().at("a", "pm", "13:00").at("demo", "pm", "13:55"));
        assertCosts(20, problem.agenda().at("a", "side", "10:00").at("demo", "side", "10:30"));
        assertCosts(5, problem.agenda().at("demo", "side", "10:00").at("b", "side", "10:30"));
    }

    @Test
    void theNextSlotOfTheRoomCounts() {
        assertCosts(10, problem.agenda().at("a", "am", "11:30").at("b", "noon", "12:00"));
    }

    @Test
    void aBreakIsTimeForIt() {
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("am:break", "am", "10:30")
                        .at("b", "am", "10:45"));
        assertCosts(
                15,
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("am:break", "am", "10:30")
                        .at("demo", "am", "10:45"));
    }

    @Test
    void anOverlapIsWhollyMissing() {
        assertCosts(10, problem.agenda().at("a", "pm", "13:00").at("b", "pm", "13:20"));
    }

    @Test
    void theFirstOfARoomIsSetUpBefore() {
        assertKept(problem.agenda().at("demo", "am", "10:00"));
    }
}

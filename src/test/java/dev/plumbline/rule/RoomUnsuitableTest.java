package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class RoomUnsuitableTest extends RuleExamples {

    @Test
    void theRoomHasWhatTheSessionNeeds() {
        var problem = TinyProblem.create().talk("a", talk -> talk.features("hybrid-av"));
        assertKept(problem.agenda().at("a", "am", "10:00"));
        assertCosts(30, problem.agenda().at("a", "side", "10:00"));
    }

    @Test
    void everyConditionCounts() {
        var problem =
                TinyProblem.create()
                        .slotOf("side", "mc")
                        .talk(
                                "a",
                                talk -> talk.features("hybrid-av", "sofas").placeInRoom("r1", 0));
        var agenda = problem.agenda().at("a", "side", "10:00");
        assertCosts(4 * 30, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon B is in a slot of Mc, is at none of the places it may be,"
                                + " needs a room with hybrid-av and needs a room with sofas.");
    }

    @Test
    void oneOfThePlacesMatches() {
        var problem =
                TinyProblem.create()
                        .talk(
                                "a",
                                talk ->
                                        talk.placeInRoom("r2", 0)
                                                .placeBetween("11:00", "11:30", 0));
        assertKept(problem.agenda().at("a", "side", "10:00"));
        assertKept(problem.agenda().at("a", "am", "11:00"));
        assertCosts(30, problem.agenda().at("a", "am", "11:05"));
        assertCosts(30, problem.agenda().at("a", "am", "10:55"));
    }

    @Test
    void aSlotWithATrackTakesThatTrackOnly() {
        var problem =
                TinyProblem.create()
                        .slotOf("am", "mc")
                        .talk("a", talk -> talk.track("mc"))
                        .talk("b", talk -> talk.track("other"))
                        .talk("c");
        assertKept(problem.agenda().at("a", "am", "10:00"));
        assertKept(problem.agenda().at("a", "side", "10:00"));
        assertKept(problem.agenda().at("c", "side", "10:00"));
        assertCosts(30, problem.agenda().at("b", "am", "10:00"));
        assertCosts(30, problem.agenda().at("c", "am", "10:00"));
    }

    @Test
    void aPlaceThatNamesTheSlotOverridesItsTrackAndOneThatNamesTheRoomDoesNot() {
        var problem =
                TinyProblem.create()
                        .slotOf("am", "mc")
                        .talk("a", talk -> talk.placeInSlot("am", 0))
                        .talk("b", talk -> talk.placeInRoom("r1", 0));
        assertKept(problem.agenda().at("a", "am", "10:00"));
        assertCosts(30, problem.agenda().at("b", "am", "10:00"));
    }

    @Test
    void aBreakStaysInItsSlot() {
        var problem = TinyProblem.create().pause("am", 20, "10:00", "11:00").slotOf("pm", "mc");
        assertKept(problem.agenda().at("am:break", "am", "10:00"));
        assertCosts(20, problem.agenda().at("am:break", "pm", "13:00"));
    }
}

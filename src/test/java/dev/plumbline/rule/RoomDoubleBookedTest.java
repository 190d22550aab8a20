package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

/** Only schedules made elsewhere, and overruns, can have two sessions in a room at once. */
class RoomDoubleBookedTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create().talk("a").talk("b").talk("c").pause("am", 30, "11:00", "11:00");

    @Test
    void sessionsThatTouchDoNotShareTheRoom() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "am", "10:30"));
    }

    @Test
    void sharedMinutesOfEveryPairCount() {
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "am", "10:20")
                        .at("c", "am", "10:25");
        assertCosts(10 + 5 + 25, agenda);
        assertThat(agenda.findings("roomDoubleBooked")).hasSize(3);
    }

    @Test
    void otherRoomsDoNotMatter() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:00"));
    }

    @Test
    void slotsOfOneRoomShareIt() {
        var agenda = problem.agenda().at("a", "am", "12:45").at("b", "pm", "13:00");
        assertCosts(15, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" and \"Talk b\" are both in Salon A for 15 minutes, from Wed 11 Nov 13:00.");
    }

    @Test
    void breaksNeedTheRoomToo() {
        assertCosts(20, problem.agenda().at("am:break", "am", "11:00").at("a", "am", "10:50", 30));
    }

    @Test
    void aRoomForSeveralHasThatMany() {
        var foyer =
                TinyProblem.create()
                        .room("r1", room -> room.withSessionsAtOnce(2))
                        .talk("a")
                        .talk("b")
                        .talk("c");
        assertKept(
                foyer.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "am", "10:10")
                        .at("c", "am", "10:30"));
        var agenda =
                foyer.agenda().at("a", "am", "10:00").at("b", "am", "10:10").at("c", "am", "10:15");
        assertCosts(15, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "Salon A has 2 sessions at once, but for 15 minutes \"Talk c\" at Wed 11 Nov 10:15 comes on top of"
                                + " \"Talk a\" and \"Talk b\".");
    }
}

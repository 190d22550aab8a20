package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.testing.TinyProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoomTooSmallTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .seats("r1", 50)
                    .talk("a", talk -> talk.audience(50))
                    .talk("b", talk -> talk.audience(51))
                    .talk("c", talk -> talk.audience(0))
                    .talk("d");

    @Test
    void everybodyHasASeat() {
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("c", "am", "10:30")
                        .at("d", "pm", "13:00"));
    }

    @Test
    void whoeverHasNoneCounts() {
        var agenda = problem.agenda().at("b", "am", "10:00");
        assertCosts(1, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk b\" at Wed 11 Nov 10:00-10:30 in Salon A expects 51 people, but the room has 50 seats.");
        assertThat(finding(agenda).isPrivate()).isFalse();
    }

    @Test
    void aRoomOfUnknownSizeHoldsEverybody() {
        assertKept(problem.agenda().at("b", "side", "10:00"));
    }

    @Test
    void onRequestThoseWhoWishToSeeItAreExpected() {
        var wished =
                TinyProblem.create()
                        .seats("r1", 50)
                        .talk("a")
                        .talk("b", talk -> talk.audience(40))
                        .wish(45, "a", "b")
                        .wish(10, "a");
        var fromWishes =
                new RuleSetting(null, null, Map.of("audienceFromWishes", BooleanNode.TRUE));
        assertKept(wished.agenda().at("a", "am", "10:00"));
        assertCosts(5, wished.agenda().at("a", "am", "10:00").with("roomTooSmall", fromWishes));
        assertKept(wished.agenda().at("b", "am", "10:00").with("roomTooSmall", fromWishes));
    }
}

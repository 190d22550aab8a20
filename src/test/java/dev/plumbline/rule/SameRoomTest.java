package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class SameRoomTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a")
                    .talk("b", talk -> talk.minutes(20))
                    .tie(RelationKind.SAME_ROOM, "a", "b");

    @Test
    void anotherTimeIsFine() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "pm", "13:00"));
    }

    @Test
    void anotherRoomCostsTheShorterOne() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "side", "10:30");
        assertCosts(20, agenda);
        assertThat(message(agenda)).endsWith(" have to be in the same room.");
    }
}

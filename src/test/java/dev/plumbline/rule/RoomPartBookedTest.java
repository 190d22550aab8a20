package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomPartBookedTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .slot("whole", "r3", "10:00", "12:00")
                    .slot("all", "r4", "10:00", "12:00")
                    .room("r3", room -> room.withConsistsOf(List.of("r1", "r2")))
                    .room("r4", room -> room.withConsistsOf(List.of("r3")))
                    .pause("am", 15, "10:00", "11:00")
                    .talk("a")
                    .talk("b")
                    .talk("c");

    @Test
    void theWholeIsNotUsedWhileAPartIs() {
        var agenda = problem.agenda().at("a", "whole", "10:00").at("b", "am", "10:20");
        assertCosts(10, agenda);
        assertThat(message(agenda))
                .startsWith("Salon A is a part of Salon C, but both are used for 10 minutes: by");
    }

    @Test
    void partsMayBeUsedSideBySideAndTheWholeLater() {
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "side", "10:00")
                        .at("c", "whole", "10:30"));
    }

    @Test
    void aPartOfAPartCounts() {
        assertCosts(30, problem.agenda().at("a", "all", "10:00").at("b", "side", "10:00"));
        assertCosts(30, problem.agenda().at("a", "all", "10:00").at("b", "whole", "10:00"));
    }

    @Test
    void aBreakUsesNoRoom() {
        assertKept(problem.agenda().at("a", "whole", "10:00").at("am:break", "am", "10:00"));
    }
}

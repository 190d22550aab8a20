package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

/** Pins that leave something open are kept where they can be. */
class PinsSolveTest {

    private final ScheduleSolver solver = new ScheduleSolver();

    @Test
    void twoSessionsOfOneStartGetTwoRooms() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.pin(null, "10:30", null))
                        .talk("b", talk -> talk.pin(null, "10:30", null));
        assertFeasible(problem);
    }

    @Test
    void aPinnedStartGivesWayToAPinnedSlot() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.pin(null, "10:30", null))
                        .talk("b", talk -> talk.pin("am", "10:30", null));
        assertFeasible(problem);
    }

    private void assertFeasible(TinyProblem problem) {
        var rules = RuleSet.of(problem.facts(), ModelConfig.DEFAULT);
        var found = solver.prepare(rules, RunConfig.DEFAULT).run(improvement -> {});
        assertThat(found.score().isFeasible()).isTrue();
    }
}

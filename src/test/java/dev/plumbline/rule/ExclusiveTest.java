package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class ExclusiveTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a", talk -> talk.exclusiveWith("b"))
                    .talk("b")
                    .talk("c", talk -> talk.exclusiveWith("d"))
                    .talk("d", talk -> talk.exclusiveWith("c"));

    @Test
    void sessionsThatTouchDoNotOverlap() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:30"));
    }

    @Test
    void namingOneWayIsEnough() {
        var agenda = problem.agenda().at("b", "am", "10:00").at("a", "side", "10:10");
        assertCosts(20, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 10:10-10:40 in Salon B and \"Talk b\" at Wed 11 Nov 10:00-10:30 in Salon A"
                                + " must not run at the same time.");
    }

    @Test
    void namingBothWaysCountsOnce() {
        assertCosts(30, problem.agenda().at("c", "am", "10:00").at("d", "side", "10:00"));
    }
}

package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class AtOnceTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a")
                    .talk("b", talk -> talk.minutes(20))
                    .tie(RelationKind.AT_ONCE, "a", "b");

    @Test
    void theShorterOneRunsWhileTheLongerOneDoes() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:10"));
    }

    @Test
    void minutesOfTheShorterOneOutsideCount() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "side", "10:25");
        assertCosts(15, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A and \"Talk b\" at Wed 11 Nov 10:25-10:45 in Salon B"
                                + " have to run at the same time.");
    }

    @Test
    void oneOnTheWaitlistAsksForNothing() {
        assertKept(problem.agenda().at("a", "am", "10:00"));
    }
}

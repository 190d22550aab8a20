package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class BreakOutsideLimitsTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create().talk("a").pause("am", 30, "10:30", "11:00");

    @Test
    void bothLimitsAreAllowed() {
        assertKept(problem.agenda().at("am:break", "am", "10:30"));
        assertKept(problem.agenda().at("am:break", "am", "11:00").at("a", "am", "10:00"));
    }

    @Test
    void minutesTooEarlyOrTooLateCount() {
        assertCosts(25, problem.agenda().at("am:break", "am", "10:05"));
        var agenda = problem.agenda().at("am:break", "am", "11:10");
        assertCosts(10, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Break\" is at Wed 11 Nov 11:10-11:40 in Salon A, but has to start between Wed 11 Nov 10:30 and 11:00.");
    }
}

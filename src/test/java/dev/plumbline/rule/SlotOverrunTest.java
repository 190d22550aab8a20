package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class SlotOverrunTest extends RuleExamples {

    private final TinyProblem problem = TinyProblem.create().talk("a", talk -> talk.minutes(150));

    @Test
    void aSessionMayFillItsSlot() {
        assertKept(problem.agenda().at("a", "am", "10:00", 120));
    }

    @Test
    void minutesAfterTheEndCount() {
        var agenda = problem.agenda().at("a", "am", "11:45", 30);
        assertCosts(15, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 11:45-12:15 in Salon A ends 15 minutes after its slot does (Wed 11 Nov 12:00).");
    }

    @Test
    void anEarlyEndIsNoOverrun() {
        assertThat(message(problem.agenda().at("a", "am", "09:50", 20)))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 09:50-10:10 in Salon A starts 10 minutes before its slot does (Wed 11 Nov 10:00).");
    }

    @Test
    void minutesBeforeTheStartCountToo() {
        var agenda = problem.agenda().at("a", "am", "09:50");
        assertCosts(10 + 20, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 09:50-12:20 in Salon A starts 10 minutes before its slot does (Wed 11 Nov 10:00)"
                                + " and ends 20 minutes after its slot does (Wed 11 Nov 12:00).");
    }
}

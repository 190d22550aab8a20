package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class PersonDoubleBookedTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a", talk -> talk.speakers("asha", "ben"))
                    .talk("b", talk -> talk.speakers("asha", "ben", "cleo"))
                    .talk("c", talk -> talk.required("cleo").wanted("asha"))
                    .talk("d", talk -> talk.speakers("ben").required("ben", "cleo"));

    @Test
    void oneSessionMayFollowAnother() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:30"));
    }

    @Test
    void minutesCountForEveryPersonInBoth() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "side", "10:20");
        assertCosts(2 * 10, agenda);
        assertThat(finding(agenda).isPrivate()).isFalse();
        assertThat(message(agenda))
                .isEqualTo(
                        "Asha and Ben are needed at the same time in \"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A"
                                + " and in \"Talk b\" at Wed 11 Nov 10:20-10:50 in Salon B.");
    }

    @Test
    void requiredPeopleCannotBeElsewhere() {
        var agenda = problem.agenda().at("b", "am", "10:00").at("c", "side", "10:00");
        assertCosts(30, agenda);
        assertThat(finding(agenda).isPrivate()).isTrue();
    }

    @Test
    void wantedPeopleCan() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("c", "side", "10:00"));
    }

    @Test
    void whoSpeaksAndIsRequiredCountsOnce() {
        assertCosts(30, problem.agenda().at("a", "am", "10:00").at("d", "side", "10:00"));
    }
}

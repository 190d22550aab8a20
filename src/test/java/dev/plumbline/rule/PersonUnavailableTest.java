package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Severity;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class PersonUnavailableTest extends RuleExamples {

    @Test
    void stretchesThatTouchDoNotMatter() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "09:00", "10:00")
                        .busy("asha", "10:30", "11:00")
                        .talk("a", talk -> talk.speakers("asha"));
        assertKept(problem.agenda().at("a", "am", "10:00"));
    }

    @Test
    void minutesOfEveryBoundPersonCount() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:10", "11:00")
                        .busy("ben", "09:00", "10:15")
                        .talk("a", talk -> talk.speakers("asha").required("ben"));
        var agenda = problem.agenda().at("a", "am", "10:00");
        assertCosts(20 + 15, agenda);
        assertThat(finding(agenda).isPrivate()).isTrue();
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A needs Asha (not available for 20 minutes of it)"
                                + " and Ben (not available for 15 minutes of it).");
    }

    @Test
    void noMinuteCountsTwice() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "10:20")
                        .busy("asha", "10:10", "10:25")
                        .talk("a", talk -> talk.speakers("asha").required("asha"));
        var agenda = problem.agenda().at("a", "am", "10:00");
        assertCosts(25, agenda);
        assertThat(finding(agenda).isPrivate()).isFalse();
    }

    @Test
    void softUnavailabilityAndWantedPeopleDoNotMatter() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "11:00", Severity.SOFT)
                        .busy("ben", "10:00", "11:00")
                        .talk("a", talk -> talk.speakers("asha").wanted("ben"));
        assertKept(problem.agenda().at("a", "am", "10:00"));
    }

    /** Nor is it private for the sake of somebody it does not name. */
    @Test
    void whoIsBusyAtAnotherTimeIsNotNamed() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:10", "11:00")
                        .busy("ben", "10:30", "11:00")
                        .talk("a", talk -> talk.speakers("asha").required("ben"));
        var agenda = problem.agenda().at("a", "am", "10:00");
        assertCosts(20, agenda);
        assertThat(message(agenda)).contains("needs Asha (").doesNotContain("Ben");
        assertThat(finding(agenda).isPrivate()).isFalse();
    }
}

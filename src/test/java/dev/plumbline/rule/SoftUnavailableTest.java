package dev.plumbline.rule;

import static dev.plumbline.problem.Severity.HARD;
import static dev.plumbline.problem.Severity.SOFT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class SoftUnavailableTest extends RuleExamples {

    @Test
    void minutesOfEveryBoundPersonCount() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:10", "11:00", SOFT)
                        .busy("ben", "09:00", "10:15", SOFT)
                        .busy("cleo", "09:00", "11:00", SOFT)
                        .talk("a", talk -> talk.speakers("asha").required("ben").wanted("cleo"));
        var agenda = problem.agenda().at("a", "am", "10:00");
        assertCosts(20 + 15, agenda);
        assertThat(finding(agenda).isPrivate()).isTrue();
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A needs Asha (would rather not for 20 minutes of it)"
                                + " and Ben (would rather not for 15 minutes of it).");
        assertKept(problem.agenda().at("a", "am", "11:00"));
    }

    @Test
    void noMinuteCountsTwice() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "10:20", SOFT)
                        .busy("asha", "10:10", "10:25", SOFT)
                        .talk("a", talk -> talk.speakers("asha").required("asha"));
        var agenda = problem.agenda().at("a", "am", "10:00");
        assertCosts(25, agenda);
        assertThat(finding(agenda).isPrivate()).isFalse();
    }

    @Test
    void minutesThatAreImpossibleAnywayDoNotCountAgain() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "11:00", SOFT)
                        .busy("asha", "09:00", "10:05", HARD)
                        .busy("asha", "10:10", "10:15", HARD)
                        .busy("asha", "10:25", "12:00", HARD)
                        .talk("a", talk -> talk.speakers("asha"));
        assertCosts(5 + 10, problem.agenda().at("a", "am", "10:00"));
        assertKept(problem.agenda().at("a", "am", "10:25"));
    }

    @Test
    void whoCannotComeIsAnotherRulesMatter() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "11:00", HARD)
                        .talk("a", talk -> talk.speakers("asha"));
        assertKept(problem.agenda().at("a", "am", "10:00"));
    }
}

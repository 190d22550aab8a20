package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class WantedAbsentTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .busy("asha", "11:00", "11:30")
                    .busy("asha", "10:00", "12:00", Severity.SOFT)
                    .talk("a", talk -> talk.wanted("asha"))
                    .talk("b", talk -> talk.wanted("asha", "ben"))
                    .talk("speaks", talk -> talk.speakers("asha"))
                    .talk("required", talk -> talk.required("asha").wanted("asha"));

    @Test
    void whoIsWantedCanCome() {
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("speaks", "side", "10:30")
                        .at("b", "side", "11:30"));
    }

    @Test
    void minutesCountInWhichTheyAreNeededElsewhere() {
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("speaks", "side", "10:20")
                        .at("required", "am", "10:30");
        assertCosts(10, agenda);
        assertThat(finding(agenda).isPrivate()).isTrue();
        assertThat(finding(agenda).people()).extracting(Person::name).containsExactly("Asha");
        assertThat(message(agenda))
                .isEqualTo(
                        "Asha is wanted in \"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A, but for 10 minutes is needed in \"Talk speaks\".");
    }

    @Test
    void minutesCountInWhichTheyAreNotAvailable() {
        var agenda = problem.agenda().at("a", "am", "10:50");
        assertCosts(20, agenda);
        assertThat(message(agenda)).endsWith(", but for 20 minutes is not available.");
    }

    @Test
    void aMinuteIsMissedOnceWhateverTheReasons() {
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:45")
                        .at("speaks", "side", "10:50")
                        .at("required", "am", "10:55");
        assertCosts(25, agenda);
        assertThat(message(agenda))
                .endsWith(
                        ", but for 25 minutes is not available and is needed in \"Talk speaks\" and \"Talk required\".");
    }

    @Test
    void ofTwoSessionsThatWantThemTheLaterOneMissesThem() {
        var agenda = problem.agenda().at("b", "am", "10:00").at("a", "side", "10:10");
        assertCosts(20, agenda);
        assertThat(finding(agenda).sessions())
                .extracting(Session::title)
                .containsExactly("Talk a", "Talk b");
        assertThat(message(agenda)).endsWith(", but for 20 minutes is also wanted in \"Talk b\".");
    }

    @Test
    void bothMissThemWhenTheyAreNeededInAThird() {
        assertCosts(
                10 + 10,
                problem.agenda()
                        .at("a", "am", "10:00", 10)
                        .at("b", "side", "10:00", 10)
                        .at("speaks", "side", "10:00"));
    }

    @Test
    void whoIsRequiredAnyhowIsNotWantedBesides() {
        assertKept(problem.agenda().at("required", "am", "10:00").at("speaks", "side", "10:00"));
    }

    @Test
    void whatIsOnTheWaitlistKeepsNobody() {
        assertKept(problem.agenda().at("a", "am", "10:00"));
    }
}

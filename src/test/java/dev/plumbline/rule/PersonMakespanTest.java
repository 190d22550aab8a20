package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class PersonMakespanTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .slot("thu", "r1", "2026-11-12T10:00", "2026-11-12T12:00")
                    .slot("sat", "r1", "2026-11-14T22:00", "2026-11-15T02:00")
                    .talk("a", talk -> talk.speakers("asha", "ben"))
                    .talk("b", talk -> talk.speakers("asha").required("dina"))
                    .talk("c", talk -> talk.speakers("asha").wanted("ben"))
                    .talk("d", talk -> talk.required("ben").speakers("dina"));

    @Test
    void oneDayIsOneDay() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "pm", "13:00"));
    }

    @Test
    void daysFromTheFirstToTheLastCountWhateverIsBetween() {
        var agenda =
                problem.agenda()
                        .at("c", "sat", "2026-11-14T22:00")
                        .at("b", "thu", "2026-11-12T10:00")
                        .at("a", "pm", "13:00");
        assertCosts(3, agenda);
        assertThat(finding(agenda).isPrivate()).isFalse();
        assertThat(message(agenda))
                .isEqualTo(
                        "Asha is needed in \"Talk a\" at Wed 11 Nov 13:00 and, 3 days later, in \"Talk c\" at Sat 14 Nov 22:00.");
    }

    @Test
    void afterMidnightTheDayOfTheSlotGoesOn() {
        assertKept(
                problem.agenda()
                        .at("a", "sat", "2026-11-14T22:00")
                        .at("b", "sat", "2026-11-15T01:00"));
    }

    @Test
    void requiredPeopleCountAndAreNotPublished() {
        var agenda = problem.agenda().at("b", "am", "10:00").at("d", "thu", "2026-11-12T10:00");
        assertCosts(1, agenda);
        assertThat(finding(agenda).isPrivate()).isTrue();
    }

    @Test
    void wantedPeopleDoNotCount() {
        assertCosts(
                0,
                TinyProblem.create()
                        .slot("thu", "r1", "2026-11-12T10:00", "2026-11-12T12:00")
                        .talk("a", talk -> talk.speakers("asha"))
                        .talk("b", talk -> talk.wanted("asha"))
                        .agenda()
                        .at("a", "am", "10:00")
                        .at("b", "thu", "2026-11-12T10:00"));
    }

    @Test
    void theDayIsThatOfTheConferencesZone() {
        // both slots start on the 12th in New York, though the second does on the 13th in UTC
        var late =
                TinyProblem.on("2026-11-12", "America/New_York")
                        .slot("day", "r1", "10:00", "12:00")
                        .slot("eve", "r1", "20:00", "22:00")
                        .slot("next", "r1", "2026-11-13T10:00", "2026-11-13T12:00")
                        .talk("a", talk -> talk.speakers("asha"))
                        .talk("b", talk -> talk.speakers("asha"));
        assertKept(late.agenda().at("a", "day", "10:00").at("b", "eve", "20:00"));
        assertCosts(1, late.agenda().at("a", "eve", "20:00").at("b", "next", "2026-11-13T10:00"));
    }
}

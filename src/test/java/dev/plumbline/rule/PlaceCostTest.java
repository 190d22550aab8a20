package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class PlaceCostTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk(
                            "a",
                            talk ->
                                    talk.placeInRoom("r1", 7)
                                            .placeBetween("11:00", "12:00", 3)
                                            .placeInSlot("pm", 0));

    @Test
    void theBestPlaceIsFree() {
        assertKept(problem.agenda().at("a", "pm", "13:00"));
    }

    @Test
    void theCheapestOfThePlacesThatMatchCounts() {
        assertCosts(7, problem.agenda().at("a", "am", "10:00"));
        assertCosts(3, problem.agenda().at("a", "am", "11:30"));
        var agenda = problem.agenda().at("a", "side", "11:00");
        assertCosts(3, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 11:00-11:30 in Salon B is not at its best place (cost 3).");
    }

    @Test
    void aPlaceIsLeftByAMinute() {
        assertCosts(7, problem.agenda().at("a", "am", "11:35"));
    }

    @Test
    void whereNoPlaceMatchesAnotherRuleSpeaks() {
        assertKept(problem.agenda().at("a", "side", "10:00"));
    }

    @Test
    void withoutPlacesNothingCosts() {
        assertKept(TinyProblem.create().talk("b").agenda().at("b", "am", "10:00"));
    }
}

package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Plenary;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class PlenaryBesideTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .pause("side", 15, "10:00", "11:00")
                    .talk("keynote", talk -> talk.plenary(Plenary.ALL))
                    .talk("photo", talk -> talk.plenary(Plenary.TRACK).track("pci"))
                    .talk("p", talk -> talk.track("pci"))
                    .talk("v", talk -> talk.track("vfio"));

    @Test
    void nothingRunsBesideIt() {
        var agenda = problem.agenda().at("keynote", "am", "10:00").at("v", "side", "10:20");
        assertCosts(10, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk v\" at Wed 11 Nov 10:20-10:50 in Salon B runs beside the plenary session \"Talk keynote\""
                                + " at Wed 11 Nov 10:00-10:30 in Salon A.");
    }

    @Test
    void breaksMay() {
        assertKept(problem.agenda().at("keynote", "am", "10:00").at("side:break", "side", "10:15"));
    }

    @Test
    void ofATrackOnlyThatTrack() {
        assertKept(problem.agenda().at("photo", "am", "10:00").at("v", "side", "10:00"));
        assertCosts(30, problem.agenda().at("photo", "am", "10:00").at("p", "side", "10:00"));
    }

    @Test
    void ofTwoPlenariesTheMinutesCountOnce() {
        assertCosts(30, problem.agenda().at("keynote", "am", "10:00").at("photo", "side", "10:00"));
    }
}

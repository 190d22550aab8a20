package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Position.At;
import dev.plumbline.problem.Position.Of;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class ClosingEarlyTest extends RuleExamples {

    private static TinyProblem problem(Of of) {
        return TinyProblem.create()
                .talk("last", talk -> talk.position(At.LAST, of).clusters("pci").track("mc"))
                .talk("mine", talk -> talk.clusters("pci").track("mc"))
                .talk("foreign", talk -> talk.clusters("pci").track("other"))
                .talk("free", talk -> talk.track("mc"))
                .talk("opens", talk -> talk.position(At.FIRST, of).track("mc"));
    }

    @Test
    void itStartsAfterTheOthers() {
        assertKept(
                problem(Of.TRACK)
                        .agenda()
                        .at("mine", "am", "10:00")
                        .at("foreign", "pm", "13:00")
                        .at("last", "am", "10:30"));
    }

    @Test
    void everySessionOfTheTrackAfterItCounts() {
        var agenda =
                problem(Of.TRACK)
                        .agenda()
                        .at("last", "am", "10:00")
                        .at("mine", "pm", "13:00")
                        .at("free", "am", "10:30");
        assertCosts(2, agenda);
        assertThat(agenda.findings("closingEarly").getFirst().message())
                .isEqualTo(
                        "\"Talk last\" at Wed 11 Nov 10:00 closes Mc, but \"Talk mine\" at Wed 11 Nov 13:00 starts after it.");
    }

    @Test
    void clusterAndSlotNarrowTheScope() {
        var placed = problem(Of.CLUSTER).agenda().at("last", "am", "10:00");
        assertCosts(1, placed.at("foreign", "pm", "13:00").at("free", "am", "10:30"));
        var agenda = problem(Of.TIME_SLOT).agenda().at("last", "am", "10:00");
        assertKept(agenda.at("foreign", "pm", "13:00"));
        assertCosts(1, agenda.at("free", "am", "10:30"));
    }

    @Test
    void theOpeningSessionIsARivalOfTheClosingOne() {
        assertCosts(
                1, problem(Of.TRACK).agenda().at("last", "am", "10:00").at("opens", "am", "10:30"));
    }
}

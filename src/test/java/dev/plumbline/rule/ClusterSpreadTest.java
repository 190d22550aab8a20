package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class ClusterSpreadTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a", talk -> talk.clusters("pci", "vfio"))
                    .talk("b", talk -> talk.clusters("pci"))
                    .talk("c", talk -> talk.clusters("pci"))
                    .talk("v", talk -> talk.clusters("vfio"))
                    .talk("other", talk -> talk.clusters("pci").track("other"))
                    .talk("plain")
                    .coordination("both", talk -> talk.clusters("pci", "vfio"));

    @Test
    void oneSlotIsEnough() {
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("v", "am", "10:30")
                        .at("b", "am", "11:00"));
    }

    @Test
    void everySlotBeyondTheFirstCounts() {
        assertCosts(
                2,
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "side", "10:00")
                        .at("c", "pm", "13:00"));
    }

    @Test
    void whatIsApartFromMostOfTheClusterIsTold() {
        var agenda =
                problem.agenda()
                        .at("b", "am", "10:00")
                        .at("a", "pm", "13:00")
                        .at("c", "pm", "13:30");
        assertCosts(1, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk b\" is in the slot from Wed 11 Nov 10:00 in Salon A, but other talks of Pci are in the slot from Wed 11 Nov 13:00 in Salon A.");
    }

    @Test
    void ofTwoHalvesTheLaterOneIsTold() {
        assertThat(message(problem.agenda().at("b", "pm", "13:00").at("a", "am", "10:00")))
                .startsWith("\"Talk b\" is in the slot from Wed 11 Nov 13:00");
    }

    @Test
    void onlyTheFirstClusterCounts() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("v", "pm", "13:00"));
    }

    @Test
    void otherTracksAndCoordinationSessionsDoNotCount() {
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("other", "pm", "13:00")
                        .at("both", "pm", "13:30")
                        .at("plain", "side", "10:00"));
    }
}

package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class RoomChangeTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .slot("night", "r2", "18:00", "20:00")
                    .talk("a", talk -> talk.clusters("pci"))
                    .talk("b", talk -> talk.clusters("pci", "vfio"))
                    .talk("c", talk -> talk.clusters("pci"))
                    .talk("d", talk -> talk.clusters("pci"))
                    .talk("v", talk -> talk.clusters("vfio"))
                    .talk("other", talk -> talk.clusters("pci").track("other"))
                    .coordination("both", talk -> talk.clusters("pci", "vfio"));

    @Test
    void anotherSlotOfTheSameRoomIsNoMove() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "pm", "13:00"));
    }

    @Test
    void aRoomCountsOnceHoweverManySlotsItHas() {
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "pm", "13:00")
                        .at("c", "side", "10:00")
                        .at("d", "night", "18:00");
        assertCosts(1, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk c\" and \"Talk d\" are in Salon B, but other talks of Pci are in Salon A.");
    }

    @Test
    void otherClustersTracksAndCoordinationSessionsDoNotCount() {
        assertKept(
                problem.agenda()
                        .at("b", "am", "10:00")
                        .at("v", "side", "10:00")
                        .at("other", "side", "10:30")
                        .at("both", "side", "11:00"));
    }
}

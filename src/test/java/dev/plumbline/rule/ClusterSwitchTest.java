package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class ClusterSwitchTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .pause("am", 10, "10:00", "11:30")
                    .talk("a", talk -> talk.clusters("pci"))
                    .talk("b", talk -> talk.clusters("vfio", "pci"))
                    .talk("c", talk -> talk.clusters("iommu"))
                    .talk("plain");

    @Test
    void oneSharedClusterIsEnough() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "am", "10:30"));
    }

    @Test
    void neighboursThatShareNoneAreASwitch() {
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("c", "am", "10:30")
                        .at("b", "am", "11:00");
        assertCosts(2, agenda);
        assertThat(agenda.findings("clusterSwitch").getFirst().message())
                .isEqualTo(
                        "\"Talk a\" (Pci) is followed by \"Talk c\" (Iommu) in Salon A at Wed 11 Nov 10:30.");
    }

    @Test
    void aSessionWithoutClusterIsNeutral() {
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("plain", "am", "10:30")
                        .at("c", "am", "11:00"));
    }

    @Test
    void aBreakEndsTheSuccessionAndWaitingDoesNot() {
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("am:break", "am", "10:30")
                        .at("c", "am", "10:40"));
        assertCosts(1, problem.agenda().at("a", "am", "10:00").at("c", "am", "11:00"));
    }

    @Test
    void onlyNeighboursInASlotMatter() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("c", "side", "10:30"));
    }
}

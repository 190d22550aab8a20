package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class ClusterParallelTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a", talk -> talk.clusters("pci", "iommu"))
                    .talk("b", talk -> talk.clusters("pci").track("other"))
                    .talk("v", talk -> talk.clusters("vfio"))
                    .talk("i", talk -> talk.clusters("iommu"))
                    .talk("plain")
                    .coordination("both", talk -> talk.clusters("pci", "vfio"))
                    .coordination("again", talk -> talk.clusters("vfio", "pci"));

    @Test
    void oneAfterTheOtherIsFine() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:30"));
    }

    @Test
    void minutesInTwoRoomsCountWhateverTheTrack() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "side", "10:20");
        assertCosts(10, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "For 10 minutes, Pci is in two rooms at once: \"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A"
                                + " and \"Talk b\" at Wed 11 Nov 10:20-10:50 in Salon B.");
    }

    @Test
    void twoInOneRoomAreAnotherRulesMatter() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "am", "10:20"));
    }

    @Test
    void ofATalkOnlyTheFirstClusterCounts() {
        assertKept(
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("i", "side", "10:00")
                        .at("plain", "side", "10:00"));
    }

    @Test
    void aCoordinationSessionCountsForEachOfItsClusters() {
        assertCosts(30, problem.agenda().at("both", "am", "10:00").at("v", "side", "10:00"));
        assertCosts(30, problem.agenda().at("both", "am", "10:00").at("b", "side", "10:00"));
        assertCosts(
                2 * 30, problem.agenda().at("both", "am", "10:00").at("again", "side", "10:00"));
    }
}

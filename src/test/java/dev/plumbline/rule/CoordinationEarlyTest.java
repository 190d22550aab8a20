package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class CoordinationEarlyTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("p", talk -> talk.clusters("pci"))
                    .talk("v", talk -> talk.clusters("iommu", "vfio"))
                    .talk("i", talk -> talk.clusters("iommu"))
                    .talk("other", talk -> talk.clusters("pci").track("other"))
                    .coordination("c", talk -> talk.clusters("pci", "vfio"))
                    .coordination("d", talk -> talk.clusters("pci", "vfio"));

    @Test
    void theTalksOfItsClustersHaveEnded() {
        assertKept(
                problem.agenda()
                        .at("p", "am", "10:00")
                        .at("v", "side", "10:00")
                        .at("c", "am", "10:30"));
    }

    @Test
    void everyTalkThatEndsLaterCounts() {
        assertCosts(
                2,
                problem.agenda()
                        .at("c", "am", "10:00")
                        .at("p", "am", "10:30")
                        .at("v", "pm", "13:00"));
    }

    @Test
    void aTalkThatStillRunsCounts() {
        assertThat(message(problem.agenda().at("p", "am", "10:00").at("c", "side", "10:25")))
                .isEqualTo(
                        "\"Talk c\" starts at Wed 11 Nov 10:25, before \"Talk p\" (Pci) ends at 10:30.");
    }

    @Test
    void otherClustersTracksAndCoordinationSessionsDoNotCount() {
        assertKept(
                problem.agenda()
                        .at("c", "am", "10:00")
                        .at("i", "am", "10:30")
                        .at("other", "am", "11:00")
                        .at("d", "pm", "13:00"));
    }
}

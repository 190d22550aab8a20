package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class ClusterOrderTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .cluster("pci", 1)
                    .cluster("vfio", 2)
                    .cluster("misc", null)
                    .talk("p", talk -> talk.clusters("pci", "vfio"))
                    .talk("q", talk -> talk.clusters("pci"))
                    .talk("v", talk -> talk.clusters("vfio", "pci"))
                    .talk("m", talk -> talk.clusters("misc"))
                    .talk("w", talk -> talk.clusters("vfio").track("other"))
                    .coordination("c", talk -> talk.clusters("vfio", "pci"));

    @Test
    void clustersInTheirOrder() {
        assertKept(
                problem.agenda()
                        .at("p", "am", "10:00")
                        .at("q", "am", "10:30")
                        .at("v", "am", "11:00"));
    }

    @Test
    void everyPairInTheWrongOrderCounts() {
        assertCosts(
                2,
                problem.agenda()
                        .at("v", "am", "10:00")
                        .at("p", "am", "10:30")
                        .at("q", "pm", "13:00"));
    }

    @Test
    void theSentenceNamesTheEarlierFirst() {
        assertThat(message(problem.agenda().at("q", "am", "10:30").at("v", "side", "10:00")))
                .isEqualTo(
                        "\"Talk v\" (Vfio, Pci) at Wed 11 Nov 10:00 comes before \"Talk q\" (Pci) at Wed 11 Nov 10:30, whose cluster should come first.");
    }

    @Test
    void startingTogetherIsNoOrder() {
        assertKept(problem.agenda().at("v", "am", "10:00").at("p", "side", "10:00"));
    }

    @Test
    void clustersWithoutOrderMayComeAnywhere() {
        assertKept(problem.agenda().at("m", "am", "10:00").at("p", "am", "10:30"));
    }

    @Test
    void coordinationSessionsDoNotCount() {
        assertKept(problem.agenda().at("c", "am", "10:00").at("p", "am", "10:30"));
    }

    @Test
    void otherTracksDoNotCount() {
        assertKept(problem.agenda().at("w", "am", "10:00").at("p", "am", "10:30"));
    }

    @Test
    void ofThousandsOfPairsTheLastOneToldStandsForTheRest() {
        var many = TinyProblem.create().cluster("pci", 1).cluster("vfio", 2);
        for (int i = 0; i < 50; i++) {
            many.talk("v" + i, talk -> talk.clusters("vfio"))
                    .talk("p" + i, talk -> talk.clusters("pci"));
        }
        var agenda = many.agenda();
        for (int i = 0; i < 50; i++) {
            agenda.at("v" + i, "am", "10:00").at("p" + i, "pm", "13:00");
        }
        assertCosts(2_500, agenda);
        assertThat(agenda.findings("clusterOrder")).hasSize(PairwiseGroup.MOST_TOLD);
    }
}

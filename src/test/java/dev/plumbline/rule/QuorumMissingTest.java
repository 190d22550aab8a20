package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuorumMissingTest extends RuleExamples {

    @Test
    void enoughPeopleAreFree() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "11:00")
                        .busy("ben", "10:30", "11:00")
                        .busy("cleo", "09:00", "12:00", Severity.SOFT)
                        .talk("a", talk -> talk.quorum(2, "asha", "ben", "cleo"));
        assertKept(problem.agenda().at("a", "am", "10:00"));
    }

    @Test
    void minutesOfTheSessionCountForEveryMissingPerson() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "10:05")
                        .busy("ben", "10:25", "11:00")
                        .talk("a", talk -> talk.quorum(2, "asha", "ben"));
        assertCosts(2 * 30, problem.agenda().at("a", "am", "10:00"));
    }

    @Test
    void eachOfTwoQuorumsCounts() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "11:00")
                        .cluster("pci", null, "asha")
                        .talk("a", talk -> talk.quorumOf(1, "pci").quorum(2, "asha", "ben"));
        assertCosts(30 + 30, problem.agenda().at("a", "am", "10:00"));
    }

    @Test
    void whoSpeaksOrIsRequiredElsewhereIsMissing() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.quorum(1, "asha", "ben"))
                        .talk("b", talk -> talk.speakers("asha").required("ben"));
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:30"));
        assertKept(problem.agenda().at("a", "am", "10:00"));
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "side", "10:25");
        assertCosts(30, agenda);
        assertThat(finding(agenda).people())
                .extracting(Person::name)
                .containsExactly("Asha", "Ben");
        assertThat(finding(agenda).sessions())
                .extracting(Session::title)
                .containsExactly("Talk a", "Talk b");
        assertThat(finding(agenda).isPrivate()).isTrue();
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A needs at least 1 of Asha and Ben, but Asha is needed in \"Talk b\" and Ben is needed in \"Talk b\".");
    }

    @Test
    void whoIsWantedElsewhereOrSpeaksHereIsFree() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.speakers("asha").quorum(2, "asha", "ben"))
                        .talk("b", talk -> talk.wanted("asha", "ben"));
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:00"));
    }

    @Test
    void coordinationNeedsALeadOfEachClusterThatHasLeads() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "11:00")
                        .cluster("pci", null, "asha", "ben")
                        .cluster("vfio", null, "asha")
                        .coordination("c", talk -> talk.clusters("pci", "vfio", "iommu"));
        var agenda = problem.agenda().at("c", "am", "10:00");
        assertCosts(30, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk c\" at Wed 11 Nov 10:00-10:30 in Salon A needs at least 1 of the leads of Vfio, but Asha is not available.");
    }

    @Test
    void ownQuorumsReplaceTheDefaultOfCoordination() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "11:00")
                        .cluster("pci", null, "asha")
                        .cluster("vfio", null, "asha")
                        .coordination("c", talk -> talk.clusters("pci", "vfio").quorum(1, "ben"));
        assertKept(problem.agenda().at("c", "am", "10:00"));
    }

    @Test
    void onTheWaitlistNobodyIsMissing() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "11:00")
                        .talk("a", talk -> talk.quorum(1, "asha"));
        assertKept(problem.agenda());
    }

    @Test
    void nobodyCountsInTwoQuorumsAtOnce() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.quorum(2, "asha", "ben", "cleo"))
                        .talk("b", talk -> talk.quorum(2, "asha", "ben", "cleo"));
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:30"));
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "side", "10:25");
        assertCosts(30, agenda);
        assertThat(finding(agenda).isPrivate()).isTrue();
        assertThat(finding(agenda).people())
                .extracting(Person::name)
                .containsExactly("Asha", "Ben", "Cleo");
        assertThat(finding(agenda).sessions())
                .extracting(Session::title)
                .containsExactly("Talk a", "Talk b");
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A needs at least 2 of Asha, Ben and Cleo and \"Talk b\" at Wed 11 Nov 10:25-10:55 in Salon B needs at least 2 of Asha, Ben and Cleo, but Asha, Ben and Cleo cannot be in two sessions at once.");
    }

    @Test
    void aLeadIsInOneOfTwoCoordinationSessions() {
        var problem =
                TinyProblem.create()
                        .busy("ben", "10:00", "10:10")
                        .cluster("pci", null, "asha", "ben")
                        .cluster("vfio", null, "cleo")
                        .coordination("c", talk -> talk.clusters("pci", "vfio"))
                        .coordination("d", talk -> talk.clusters("pci", "iommu").minutes(20));
        assertKept(problem.agenda().at("c", "am", "10:10").at("d", "side", "10:10"));
        var agenda = problem.agenda().at("c", "am", "10:10").at("d", "side", "10:05");
        assertKept(agenda);
        agenda = problem.agenda().at("c", "am", "10:00").at("d", "side", "10:05");
        assertCosts(20, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk c\" at Wed 11 Nov 10:00-10:30 in Salon A needs at least 1 of the leads of Pci and \"Talk d\" at Wed 11 Nov 10:05-10:25 in Salon B needs at least 1 of the leads of Pci, but Asha cannot be in two sessions at once, Ben is not available for \"Talk c\" and Ben is not available for \"Talk d\".");
    }

    @Test
    void whoLeadsTwoClustersOfOneSessionCountsForBoth() {
        var problem =
                TinyProblem.create()
                        .cluster("pci", null, "asha")
                        .cluster("vfio", null, "asha")
                        .coordination("c", talk -> talk.clusters("pci", "vfio"))
                        .talk("a", talk -> talk.quorum(1, "asha", "ben"));
        assertKept(problem.agenda().at("c", "am", "10:00").at("a", "side", "10:00"));
    }

    @Test
    void aQuorumAndTheDefaultOfCoordinationContend() {
        var problem =
                TinyProblem.create()
                        .cluster("pci", null, "asha")
                        .coordination("c", talk -> talk.clusters("pci", "vfio"))
                        .talk("a", talk -> talk.minutes(20).quorum(1, "asha"));
        assertCosts(20, problem.agenda().at("c", "am", "10:00").at("a", "side", "10:00"));
    }

    /** At no moment too many are needed, but the one in the middle needs somebody to stay. */
    @Test
    void whoComesStaysForTheWholeSession() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.quorum(1, "asha"))
                        .talk("b", talk -> talk.quorum(1, "asha", "ben"))
                        .talk("c", talk -> talk.quorum(1, "ben"));
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "side", "10:15")
                        .at("c", "am", "10:30");
        assertCosts(30, agenda);
        assertThat(finding(agenda).sessions()).hasSize(3);
    }

    @Test
    void onlyThoseWhoContendAreInOneFinding() {
        var problem =
                TinyProblem.create()
                        .busy("dan", "10:00", "11:00")
                        .talk("a", talk -> talk.quorum(1, "asha"))
                        .talk("b", talk -> talk.quorum(1, "asha", "ben"))
                        .talk("c", talk -> talk.quorum(1, "asha"))
                        .talk("d", talk -> talk.quorum(1, "dan").quorum(1, "ben", "eve"));
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "side", "10:00")
                        .at("c", "pm", "10:00")
                        .at("d", "pm", "10:10");
        assertCosts(60, agenda);
        assertThat(agenda.findings("quorumMissing"))
                .extracting(finding -> finding.sessions().stream().map(Session::id).toList())
                .containsExactlyInAnyOrder(List.of("a", "c"), List.of("d"));
    }
}

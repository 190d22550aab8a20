package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.testing.TinyProblem;
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
        assertThat(finding(agenda).isPrivate()).isTrue();
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A needs at least 1 of Asha and Ben, but Asha and Ben are not free then.");
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
                        "\"Talk c\" at Wed 11 Nov 10:00-10:30 in Salon A needs at least 1 of the leads of Vfio, but Asha is not free then.");
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
}

package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Person;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class LeadAbsentTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .pause("am", 30, "10:00", "11:00")
                    .slotOf("am", "pci")
                    .leads("pci", "asha", "ben")
                    .leads("vfio", "ben", "cleo")
                    .talk("a", talk -> talk.track("pci"))
                    .talk("other", talk -> talk.track("pci").speakers("asha"))
                    .talk("b", talk -> talk.speakers("asha"))
                    .talk("c", talk -> talk.track("vfio"))
                    .talk("d", talk -> talk.track("vfio").required("asha").speakers("ben"));

    @Test
    void minutesCountInWhichALeadSpeaksElsewhere() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "side", "10:20");
        assertCosts(10, agenda);
        assertThat(finding(agenda).isPrivate()).isFalse();
        assertThat(finding(agenda).people()).extracting(Person::name).containsExactly("Asha");
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A and \"Talk b\" at Wed 11 Nov 10:20-10:50 in Salon B"
                                + " run at the same time, but Asha leads Pci and is needed in \"Talk b\".");
    }

    @Test
    void whoLeadsBothTracksIsMissedInOne() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("c", "side", "10:00");
        assertCosts(30, agenda);
        assertThat(finding(agenda).isPrivate()).isFalse();
        assertThat(message(agenda)).endsWith(", but Ben leads both Pci and Vfio.");
    }

    @Test
    void everyLeadCountsOnceAndWhoIsRequiredIsNotTold() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("d", "side", "10:00");
        assertCosts(2 * 30, agenda);
        assertThat(finding(agenda).isPrivate()).isTrue();
        assertThat(message(agenda))
                .endsWith(
                        ", but Asha leads Pci and is needed in \"Talk d\" and Ben leads both Pci and Vfio.");
    }

    @Test
    void inOneRoomOfTheirTrackTheyAreThere() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("other", "am", "10:00"));
    }

    @Test
    void oneAfterTheOtherTheyCanBeThere() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:30"));
        assertKept(problem.agenda().at("a", "am", "10:00"));
    }

    @Test
    void nobodyLeadsABreak() {
        assertKept(problem.agenda().at("am:break", "am", "10:00").at("b", "side", "10:00"));
    }

    @Test
    void aTrackInTwoRoomsNeedsItsLeadsInBoth() {
        var two =
                TinyProblem.create()
                        .leads("pci", "asha")
                        .talk("a", talk -> talk.track("pci"))
                        .talk("b", talk -> talk.track("pci"))
                        .talk("c");
        var agenda = two.agenda().at("a", "am", "10:00").at("b", "side", "10:10");
        assertCosts(20, agenda);
        assertThat(message(agenda)).contains("but Asha leads Pci, so both.");
        assertKept(two.agenda().at("a", "am", "10:00").at("b", "am", "10:10"));
    }
}

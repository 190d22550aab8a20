package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Position.At;
import dev.plumbline.problem.Position.Of;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class OpeningLateTest extends RuleExamples {

    private static TinyProblem problem(Of of) {
        return TinyProblem.create()
                .pause("am", 10, "10:00", "11:00")
                .talk("first", talk -> talk.position(At.FIRST, of).clusters("pci").track("mc"))
                .talk("mine", talk -> talk.clusters("vfio", "pci").track("mc"))
                .talk("foreign", talk -> talk.clusters("pci").track("other"))
                .talk("free", talk -> talk.track("mc"));
    }

    @Test
    void itStartsBeforeTheOthersOrWithThem() {
        assertKept(
                problem(Of.TRACK)
                        .agenda()
                        .at("first", "am", "10:00")
                        .at("mine", "side", "10:00")
                        .at("free", "am", "10:30"));
    }

    @Test
    void ofTheTrackEverySessionOfTheTrackCounts() {
        var agenda =
                problem(Of.TRACK)
                        .agenda()
                        .at("mine", "am", "10:00")
                        .at("free", "side", "10:25")
                        .at("foreign", "am", "10:30")
                        .at("first", "pm", "13:00");
        assertCosts(2, agenda);
        assertThat(agenda.findings("openingLate").getFirst().message())
                .isEqualTo(
                        "\"Talk first\" at Wed 11 Nov 13:00 opens Mc, but \"Talk mine\" at Wed 11 Nov 10:00 starts before it.");
    }

    @Test
    void ofTheClusterTheSessionsInItsFirstClusterCount() {
        assertCosts(
                2,
                problem(Of.CLUSTER)
                        .agenda()
                        .at("mine", "am", "10:00")
                        .at("free", "side", "10:00")
                        .at("foreign", "am", "10:30")
                        .at("first", "pm", "13:00"));
    }

    @Test
    void ofTheSlotTheSessionsInItCount() {
        assertCosts(
                1,
                problem(Of.TIME_SLOT)
                        .agenda()
                        .at("mine", "side", "10:00")
                        .at("free", "am", "10:00")
                        .at("first", "am", "10:30"));
    }

    @Test
    void ofTheSlotSessionsElsewhereDoNotCount() {
        assertKept(
                problem(Of.TIME_SLOT)
                        .agenda()
                        .at("mine", "side", "10:00")
                        .at("first", "am", "10:30"));
    }

    @Test
    void aBreakMayComeFirst() {
        assertKept(
                problem(Of.TIME_SLOT)
                        .agenda()
                        .at("am:break", "am", "10:00")
                        .at("first", "am", "10:10"));
    }

    @Test
    void thoseThatOpenTheSameThingAreNoRivals() {
        var problem =
                problem(Of.TRACK)
                        .talk("too", talk -> talk.position(At.FIRST, Of.TRACK).track("mc"));
        assertKept(problem.agenda().at("too", "am", "10:00").at("first", "am", "10:30"));
    }

    @Test
    void whoOpensAnotherClusterIsARival() {
        var problem =
                problem(Of.CLUSTER)
                        .talk(
                                "too",
                                talk ->
                                        talk.position(At.FIRST, Of.CLUSTER)
                                                .clusters("vfio", "pci"));
        assertCosts(1, problem.agenda().at("too", "am", "10:00").at("first", "am", "10:30"));
    }

    @Test
    void theSentenceNamesTheClusterOrTheSlot() {
        assertThat(
                        message(
                                problem(Of.CLUSTER)
                                        .agenda()
                                        .at("mine", "am", "10:00")
                                        .at("first", "am", "10:30")))
                .contains(" opens Pci, but ");
        assertThat(
                        message(
                                problem(Of.TIME_SLOT)
                                        .agenda()
                                        .at("mine", "am", "10:00")
                                        .at("first", "am", "10:30")))
                .contains(" opens its time slot, but ");
    }

    @Test
    void ofNoTrackItOpensTheAgenda() {
        var problem =
                TinyProblem.create()
                        .talk("first", talk -> talk.position(At.FIRST, Of.TRACK))
                        .talk("other")
                        .talk("elsewhere", talk -> talk.track("mc"));
        assertThat(
                        message(
                                problem.agenda()
                                        .at("other", "am", "10:00")
                                        .at("elsewhere", "side", "10:00")
                                        .at("first", "am", "10:30")))
                .contains(" opens the agenda, but \"Talk other\"");
    }

    @Test
    void whoClosesNeedNotOpen() {
        var problem =
                problem(Of.TRACK)
                        .talk("last", talk -> talk.position(At.LAST, Of.TRACK).track("mc"));
        assertKept(problem.agenda().at("mine", "am", "10:00").at("last", "am", "10:30"));
    }
}

package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class TrackParallelTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a", talk -> talk.track("pci"))
                    .talk("b", talk -> talk.track("pci"))
                    .talk("c");

    @Test
    void aTrackOfAllSessionsIsTheWhole() {
        var only =
                TinyProblem.create()
                        .talk("a", talk -> talk.track("pci"))
                        .talk("b", talk -> talk.track("pci"));
        assertKept(only.agenda().at("a", "am", "10:00").at("b", "side", "10:00"));
    }

    @Test
    void minutesInTwoRoomsCount() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "side", "10:20");
        assertCosts(10, agenda);
        assertThat(message(agenda)).startsWith("For 10 minutes, Pci is in two rooms at once: ");
    }

    @Test
    void othersMayRunBesideIt() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("c", "side", "10:00"));
    }

    @Test
    void aTrackWithOneRoomOfItsOwnIsNotLookedAt() {
        var alone =
                TinyProblem.create()
                        .slotOf("am", "pci")
                        .slotOf("side", "vfio")
                        .talk("a", talk -> talk.track("pci"))
                        .talk("b", talk -> talk.track("pci"));
        assertKept(alone.agenda().at("a", "am", "10:00").at("b", "side", "10:00"));
    }
}

package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class PinBrokenTest extends RuleExamples {

    @Test
    void whatIsPinnedStays() {
        var problem = TinyProblem.create().talk("a", talk -> talk.pin("am", "10:30", 30));
        assertKept(problem.agenda().at("a", "am", "10:30"));
    }

    @Test
    void minutesOffCountUpToTheLength() {
        var problem = TinyProblem.create().talk("a", talk -> talk.pin("am", "10:30", null));
        assertCosts(10, problem.agenda().at("a", "am", "10:20"));
        assertCosts(30, problem.agenda().at("a", "am", "11:30"));
    }

    @Test
    void anotherSlotCostsTheLength() {
        var problem = TinyProblem.create().talk("a", talk -> talk.pin("am", "10:30", null));
        var agenda = problem.agenda().at("a", "side", "10:30");
        assertCosts(30, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" is pinned to Wed 11 Nov 10:30 in Salon A,"
                                + " but is at Wed 11 Nov 10:30-11:00 in Salon B.");
    }

    @Test
    void aPinnedSlotLetsTheStartFloat() {
        var problem = TinyProblem.create().talk("a", talk -> talk.pin("am", null, null));
        assertKept(problem.agenda().at("a", "am", "11:30"));
        assertThat(message(problem.agenda().at("a", "pm", "13:00")))
                .isEqualTo(
                        "\"Talk a\" is pinned to the slot from Wed 11 Nov 10:00 in Salon A, but is at Wed 11 Nov 13:00-13:30 in Salon A.");
    }

    @Test
    void aPinnedLengthCountsAlone() {
        var problem =
                TinyProblem.create().talk("a", talk -> talk.minutes(20, 30).pin(null, null, 25));
        assertKept(problem.agenda().at("a", "pm", "13:00", 25));
        assertKept(problem.agenda());
        var agenda = problem.agenda().at("a", "pm", "13:00", 30);
        assertCosts(5, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" is pinned to 25 minutes, but is at Wed 11 Nov 13:00-13:30 in Salon A.");
    }

    @Test
    void leavingOutIsDearerThanAnythingElse() {
        var start = TinyProblem.create().talk("a", talk -> talk.pin(null, "10:30", null));
        assertCosts(3 * 30, start.agenda());
        assertKept(start.agenda().at("a", "side", "10:30"));
        var all = TinyProblem.create().talk("a", talk -> talk.pin("am", "10:30", 20));
        assertCosts(3 * 20, all.agenda());
        assertCosts(20 + 20 + 10, all.agenda().at("a", "pm", "13:00", 30));
        assertThat(message(all.agenda()))
                .isEqualTo(
                        "\"Talk a\" is pinned to Wed 11 Nov 10:30 in Salon A for 20 minutes, but has no place.");
    }
}

package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class WishesClashTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .slot("third", "r3", "10:00", "12:00")
                    .talk("a")
                    .talk("b")
                    .talk("c")
                    .wish(3, "a", "b")
                    .wish(1, "c", "b", "a");

    @Test
    void minutesSharedCountForEachWhoWantsBoth() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "side", "10:20");
        assertCosts(4 * 10, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "4 attendees want to see both \"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A and \"Talk b\""
                                + " at Wed 11 Nov 10:20-10:50 in Salon B.");
    }

    @Test
    void ofThreeAtOnceEachPairCounts() {
        assertCosts(
                4 * 30 + 30 + 30,
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "side", "10:00")
                        .at("c", "third", "10:00"));
    }

    @Test
    void oneAfterTheOtherIsFine() {
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "side", "10:30"));
    }
}

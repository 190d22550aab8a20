package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class TalkShortenedTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a", talk -> talk.minutes(20, 30))
                    .talk("b", talk -> talk.minutes(20, 30));

    @Test
    void theLengthThatWasAskedForCostsNothing() {
        assertKept(problem.agenda().at("a", "am", "10:00"));
    }

    @Test
    void twoSmallCutsAreBetterThanALargeOne() {
        assertCosts(
                25 + 25, problem.agenda().at("a", "am", "10:00", 25).at("b", "am", "10:25", 25));
        var agenda = problem.agenda().at("a", "am", "10:00", 20);
        assertCosts(100, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 10:00-10:20 in Salon A has 20 minutes instead of 30 minutes.");
    }

    @Test
    void longerThanAskedForIsNoCut() {
        assertKept(problem.agenda().at("a", "am", "10:00", 45));
    }
}

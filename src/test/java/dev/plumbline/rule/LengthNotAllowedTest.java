package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class LengthNotAllowedTest extends RuleExamples {

    private final TinyProblem problem =
            TinyProblem.create().talk("a", talk -> talk.minutes(20, 30)).talk("b");

    @Test
    void everyLengthFromTheLeastToTheOneAskedForIsAllowed() {
        assertKept(problem.agenda().at("a", "am", "10:00", 20));
        assertKept(problem.agenda().at("a", "am", "10:00", 23));
        assertKept(problem.agenda().at("a", "am", "10:00", 30));
        assertKept(problem.agenda());
    }

    @Test
    void minutesTooShortOrTooLongCount() {
        var tooShort = problem.agenda().at("b", "am", "10:00", 1);
        assertCosts(29, tooShort);
        assertThat(message(tooShort))
                .isEqualTo(
                        "\"Talk b\" at Wed 11 Nov 10:00-10:01 in Salon A has 1 minute, but takes at least 30 minutes.");
        assertThat(tooShort.audit().score().isFeasible()).isFalse();
        var tooLong = problem.agenda().at("a", "am", "10:00", 45);
        assertCosts(15, tooLong);
        assertThat(message(tooLong))
                .isEqualTo(
                        "\"Talk a\" at Wed 11 Nov 10:00-10:45 in Salon A has 45 minutes, but takes no more than 30 minutes.");
    }

    @Test
    void breaksHaveOneLength() {
        var pause = TinyProblem.create().pause("am", 30, "10:30", "11:00");
        assertKept(pause.agenda().at("am:break", "am", "10:30"));
        assertCosts(10, pause.agenda().at("am:break", "am", "10:30", 20));
    }

    @Test
    void aPinnedLengthIsNotChargedTwice() {
        var pinned =
                TinyProblem.create().talk("a", talk -> talk.minutes(20, 30).pin("am", null, 25));
        var agenda = pinned.agenda().at("a", "am", "10:00", 10);
        assertKept(agenda);
        assertThat(agenda.penalty("pinBroken")).isEqualTo(15);
    }
}

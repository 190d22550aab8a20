package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class PrecedenceTest extends RuleExamples {

    private final TinyProblem after =
            TinyProblem.create().talk("a").talk("b", talk -> talk.minutes(20).after("a"));
    private final TinyProblem directly =
            TinyProblem.create()
                    .slot("late", "r1", "12:00", "13:00")
                    .pause("am", 15, "10:30", "10:30")
                    .talk("a")
                    .talk("b", talk -> talk.minutes(20).within(0, "a"));

    @Test
    void oneMayStartWhenTheOtherHasEnded() {
        assertKept(after.agenda().at("a", "am", "10:00").at("b", "am", "10:30"));
        assertKept(after.agenda().at("a", "am", "10:00").at("b", "pm", "14:00"));
    }

    @Test
    void minutesTooEarlyCountUpToBothLengths() {
        assertCosts(10, after.agenda().at("a", "am", "10:00").at("b", "side", "10:20"));
        var agenda = after.agenda().at("a", "pm", "13:00").at("b", "am", "10:00");
        assertCosts(30 + 20, agenda);
        assertThat(message(agenda))
                .isEqualTo(
                        "\"Talk b\" at Wed 11 Nov 10:00-10:20 in Salon A has to come after \"Talk a\","
                                + " which is at Wed 11 Nov 13:00-13:30 in Salon A.");
    }

    @Test
    void directlyMeansNothingBetween() {
        assertKept(directly.agenda().at("a", "am", "10:00").at("b", "am", "10:30"));
        var agenda =
                directly.agenda()
                        .at("a", "am", "10:00")
                        .at("am:break", "am", "10:30")
                        .at("b", "am", "10:45");
        assertCosts(15, agenda);
        assertThat(message(agenda)).contains(" has to come directly after ");
    }

    @Test
    void minutesTooLateCountUpToItsOwnLength() {
        assertCosts(20, directly.agenda().at("a", "am", "10:00").at("b", "am", "11:30"));
    }

    @Test
    void directlyMeansInTheSameSlot() {
        assertCosts(20, directly.agenda().at("a", "am", "11:30").at("b", "late", "12:00"));
    }

    @Test
    void aGapUpToTheLongestIsFine() {
        var problem = TinyProblem.create().talk("a").talk("b", talk -> talk.within(10, "a"));
        assertKept(problem.agenda().at("a", "am", "10:00").at("b", "am", "10:40"));
        var agenda = problem.agenda().at("a", "am", "10:00").at("b", "am", "10:45");
        assertCosts(5, agenda);
        assertThat(message(agenda)).contains(" has to come within 10 minutes after ");
    }

    @Test
    void sayingItTwiceDoesNotCountTwice() {
        var problem = TinyProblem.create().talk("a").talk("b", talk -> talk.after("a").after("a"));
        assertCosts(10, problem.agenda().at("a", "am", "10:00").at("b", "side", "10:20"));
    }

    @Test
    void aWaitlistedSideIsNoTrouble() {
        assertKept(after.agenda().at("b", "am", "10:00"));
        assertKept(after.agenda().at("a", "am", "10:00"));
    }

    @Test
    void aLeastGapCountsOverSlotsAndWhatIsMissing() {
        var apart =
                TinyProblem.create()
                        .talk("a")
                        .talk("b", talk -> talk.minutes(20).apart(60, null, "a"));
        assertKept(apart.agenda().at("a", "am", "10:00").at("b", "side", "11:30"));
        assertKept(apart.agenda().at("a", "am", "10:00").at("b", "pm", "13:00"));
        var agenda = apart.agenda().at("a", "am", "10:00").at("b", "am", "11:15");
        assertCosts(15, agenda);
        assertThat(message(agenda)).contains(" has to come at least 60 minutes after \"Talk a\"");
        assertCosts(30 + 20, apart.agenda().at("a", "am", "10:00").at("b", "am", "10:30"));
    }

    @Test
    void aLeastAndALongestGapAreAWindowInWhateverSlot() {
        var window =
                TinyProblem.create()
                        .talk("a")
                        .talk("b", talk -> talk.minutes(20).apart(30, 60, "a"));
        assertKept(window.agenda().at("a", "am", "10:00").at("b", "side", "11:00"));
        assertKept(window.agenda().at("a", "am", "10:00").at("b", "side", "11:30"));
        var agenda = window.agenda().at("a", "am", "10:00").at("b", "side", "11:40");
        assertCosts(10, agenda);
        assertThat(message(agenda)).contains(" at least 30 minutes and at most 60 minutes after ");
        assertCosts(20, window.agenda().at("a", "am", "10:00").at("b", "pm", "13:00"));
    }
}

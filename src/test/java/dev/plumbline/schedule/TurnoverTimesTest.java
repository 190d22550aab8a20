package dev.plumbline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class TurnoverTimesTest {

    /** Of the first room it takes ten minutes, in the second one nothing is said. */
    private final TinyProblem problem =
            TinyProblem.create()
                    .pause("am", 10, "10:30", "11:30")
                    .room("r1", room -> room.withChangeoverMinutes(10));

    private static int between(Facts facts, String first, String second, String slot) {
        return new TurnoverTimes(facts)
                .between(
                        facts.session(first).orElseThrow(),
                        facts.session(second).orElseThrow(),
                        facts.slot(slot).orElseThrow());
    }

    private static boolean existIn(Facts facts, String slot) {
        return new TurnoverTimes(facts).existIn(facts.slot(slot).orElseThrow());
    }

    @Test
    void teardownChangeoverAndSetupAreAddedUp() {
        var facts =
                problem.talk("a", talk -> talk.turnover(1, 2))
                        .talk("b", talk -> talk.turnover(4, 8))
                        .facts();
        assertThat(between(facts, "a", "b", "am")).isEqualTo(2 + 10 + 4);
        assertThat(between(facts, "b", "a", "am")).isEqualTo(8 + 10 + 1);
        assertThat(between(facts, "a", "b", "side")).isEqualTo(2 + 4);
        assertThat(between(facts, "a", "am:break", "am")).isZero();
        assertThat(between(facts, "am:break", "a", "am")).isZero();
    }

    @Test
    void theLongestIsThatOfWhoeverTakesLongest() {
        var facts =
                problem.talk("a", talk -> talk.turnover(1, 7))
                        .talk("b", talk -> talk.turnover(4, 2))
                        .facts();
        assertThat(new TurnoverTimes(facts).longest(facts)).isEqualTo(7 + 10 + 4);
        var nothing = TinyProblem.create().talk("a").facts();
        assertThat(new TurnoverTimes(nothing).longest(nothing)).isZero();
    }

    @Test
    void aRoomHasSomeIfItOrAnySessionTakesTime() {
        var ofTheRoom = problem.talk("a").facts();
        assertThat(existIn(ofTheRoom, "am")).isTrue();
        assertThat(existIn(ofTheRoom, "side")).isFalse();
        assertThat(existIn(TinyProblem.create().talk("a", t -> t.turnover(5, 0)).facts(), "side"))
                .isTrue();
        assertThat(existIn(TinyProblem.create().talk("a", t -> t.turnover(0, 5)).facts(), "side"))
                .isTrue();
    }

    @Test
    void whereSessionsRunSideBySideThereIsNone() {
        var facts =
                TinyProblem.create()
                        .room("r1", room -> room.withChangeoverMinutes(10).withSessionsAtOnce(2))
                        .talk("a", talk -> talk.turnover(5, 5))
                        .facts();
        assertThat(existIn(facts, "am")).isFalse();
        assertThat(between(facts, "a", "a", "am")).isZero();
    }
}

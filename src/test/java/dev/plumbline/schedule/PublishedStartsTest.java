package dev.plumbline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.testing.TinyProblem;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Talk "a" was published in slot "am" at 11:00, with 30 minutes. */
class PublishedStartsTest {

    private static long wait(String slot, UnaryOperator<TinyProblem> more) {
        return wait(slot, 30, more);
    }

    /** Minutes after ten; -1 when nobody waits. */
    private static long wait(String slot, int minutes, UnaryOperator<TinyProblem> more) {
        Facts facts =
                more.apply(TinyProblem.create().talk("a", talk -> talk.speakers("ada"))).facts();
        var starts = new PublishedStarts(facts, new StartTimes(facts));
        long start =
                starts.startIn(
                        facts.session("a").orElseThrow(), facts.slot(slot).orElseThrow(), minutes);
        return start == StartTimes.UNCHOSEN ? -1 : start - facts.slot("am").orElseThrow().start();
    }

    @Test
    void whatWasPublishedIsWaitedForInItsSlot() {
        assertThat(wait("am", tiny -> tiny.published("a", "am", "11:00", 30))).isEqualTo(60);
        assertThat(wait("am", tiny -> tiny.published("a", "am", "10:00", 30))).isZero();
        assertThat(wait("side", tiny -> tiny.published("a", "am", "11:00", 30))).isEqualTo(-1);
        assertThat(wait("am", tiny -> tiny)).isEqualTo(-1);
        assertThat(wait("am", tiny -> tiny.talk("b").published("b", "am", "11:00", 30)))
                .isEqualTo(-1);
    }

    @Test
    void whatIsGoneOrOffTheGridIsPassedOver() {
        assertThat(wait("am", tiny -> tiny.published("a", "gone", "11:00", 30))).isEqualTo(-1);
        assertThat(wait("am", tiny -> tiny.published("gone", "am", "11:00", 30))).isEqualTo(-1);
        assertThat(wait("am", tiny -> tiny.published("a", "am", "11:02", 30))).isEqualTo(-1);
        assertThat(wait("am", tiny -> tiny.published("a", "am", "09:00", 30))).isEqualTo(-1);
    }

    @Test
    void whatIsNotPossibleAnyMoreIsNotWaitedFor() {
        UnaryOperator<TinyProblem> late = tiny -> tiny.published("a", "am", "11:30", 30);
        assertThat(wait("am", 30, late)).isEqualTo(90);
        assertThat(wait("am", 35, late)).isEqualTo(-1);
        assertThat(
                        wait(
                                "am",
                                tiny ->
                                        tiny.published("a", "am", "11:00", 30)
                                                .busy("ada", "11:15", "11:20")))
                .isEqualTo(-1);
    }
}

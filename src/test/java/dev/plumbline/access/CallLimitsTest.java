package dev.plumbline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Each token may ask so much. */
class CallLimitsTest {

    private final SettableClock clock = new SettableClock();

    @Test
    void aMinutesRequestsMayComeAllAtOnceAndThenOneByOne() {
        var limits = new CallLimits(60, 100, clock);
        for (int i = 0; i < 60; i++) {
            assertThat(limits.enter("a")).isNull();
            limits.leave("a");
        }
        var reached = limits.enter("a");
        assertThat(reached).isNotNull();
        assertThat(reached.property()).isEqualTo("plumbline.access.per-minute");
        assertThat(reached.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        assertThat(limits.enter("b")).as("another token").isNull();
        clock.pass(reached.retryAfter());
        assertThat(limits.enter("a")).isNull();
        assertThat(limits.enter("a")).isNotNull();
    }

    @Test
    void aPauseGivesNoMoreThanAMinutesRequests() {
        var limits = new CallLimits(2, 100, clock);
        clock.pass(Duration.ofDays(1));
        assertThat(limits.enter("a")).isNull();
        assertThat(limits.enter("a")).isNull();
        assertThat(limits.enter("a").retryAfter()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aClockThatIsSetBackTakesNothingAway() {
        var limits = new CallLimits(2, 100, clock);
        assertThat(limits.enter("a")).isNull();
        clock.pass(Duration.ofHours(-1));
        assertThat(limits.enter("a")).isNull();
        clock.pass(Duration.ofSeconds(30));
        assertThat(limits.enter("a")).isNull();
    }

    @Test
    void asManyAtOnceAsAreAllowed() {
        var limits = new CallLimits(1_000, 2, clock);
        assertThat(limits.enter("a")).isNull();
        assertThat(limits.enter("a")).isNull();
        assertThat(limits.enter("a").property()).isEqualTo("plumbline.access.at-once");
        limits.leave("a");
        assertThat(limits.enter("a")).isNull();
    }
}

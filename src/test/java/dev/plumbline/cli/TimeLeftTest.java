package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TimeLeftTest {

    @Test
    void whatPassedBeforeTheSearchIsNotTheSearchs() {
        assertThat(left(20, 3)).isEqualTo(Duration.ofSeconds(15));
        assertThat(
                        new TimeLeft(RunConfig.DEFAULT, Duration.ofSeconds(4))
                                .forSearch()
                                .termination()
                                .spentLimit())
                .isEqualTo(Duration.ofSeconds(23));
    }

    @Test
    void halfOfWhatIsLeftIsTheSearchsAndAQuarterInAnyCase() {
        assertThat(left(12, 8)).isEqualTo(Duration.ofSeconds(3));
        assertThat(left(20, 12)).isEqualTo(Duration.ofSeconds(5));
        assertThat(left(1, 600)).isEqualTo(Duration.ofMillis(250));
    }

    @Test
    void whereStepsAreCountedTimeHasNoSay() {
        var run = new RunConfig("mine", 7L, new Termination(null, null, 100));
        assertThat(new TimeLeft(run, Duration.ofHours(1)).forSearch()).isEqualTo(run);
    }

    @Test
    void whereReadingTookLongMoreIsKeptForWhatFollows() {
        assertThat(left(30, 8)).isEqualTo(Duration.ofSeconds(18));
        assertThat(left(60, 14)).isEqualTo(Duration.ofSeconds(39));
    }

    @Test
    void isOverBeforeTheLimitByWhatPrintingTakes() {
        assertThat(time(20, 18).isOver()).isFalse();
        assertThat(time(20, 20).isOver()).isTrue();
        var steps = new RunConfig(null, null, new Termination(null, null, 100));
        assertThat(new TimeLeft(steps, Duration.ofHours(1)).isOver()).isFalse();
    }

    @Test
    @Timeout(60)
    void whatFollowsAnEarlyEndHasAMomentMore() {
        var time = time(3600, 0);
        time.endEarly();
        assertThat(time.isOver()).isFalse();
        while (!time.isOver()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void nameSeedAndPatienceStay() {
        var patience = Duration.ofSeconds(2);
        var run = new RunConfig("mine", 7L, new Termination(null, patience, null));
        var left = new TimeLeft(run, Duration.ZERO).forSearch();
        assertThat(left.name()).isEqualTo("mine");
        assertThat(left.seed()).isEqualTo(7);
        assertThat(left.termination().unimprovedSpentLimit()).isEqualTo(patience);
    }

    private static Duration left(int seconds, int passed) {
        return time(seconds, passed).forSearch().termination().spentLimit();
    }

    private static TimeLeft time(int seconds, int passed) {
        var run =
                new RunConfig(null, null, new Termination(Duration.ofSeconds(seconds), null, null));
        return new TimeLeft(run, Duration.ofSeconds(passed));
    }
}

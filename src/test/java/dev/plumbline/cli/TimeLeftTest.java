package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    @Test
    void whatPassedBeforeTheSearchIsNotTheSearchs() {
        assertThat(left(20, 3)).isEqualTo(Duration.ofSeconds(15));
        assertThat(TimeLeft.of(RunConfig.DEFAULT, Duration.ofSeconds(4)).termination().spentLimit())
                .isEqualTo(Duration.ofSeconds(23));
    }

    @Test
    void halfOfTheTimeIsTheSearchsInAnyCase() {
        assertThat(left(10, 9)).isEqualTo(Duration.ofSeconds(5));
        assertThat(left(1, 600)).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void whereStepsAreCountedTimeHasNoSay() {
        var run = new RunConfig("mine", 7L, new Termination(null, null, 100));
        assertThat(TimeLeft.of(run, Duration.ofHours(1))).isEqualTo(run);
    }

    @Test
    void nameSeedAndPatienceStay() {
        var patience = Duration.ofSeconds(2);
        var run = new RunConfig("mine", 7L, new Termination(null, patience, null));
        var left = TimeLeft.of(run, Duration.ZERO);
        assertThat(left.name()).isEqualTo("mine");
        assertThat(left.seed()).isEqualTo(7);
        assertThat(left.termination().unimprovedSpentLimit()).isEqualTo(patience);
    }

    private static Duration left(int seconds, int passed) {
        var run =
                new RunConfig(null, null, new Termination(Duration.ofSeconds(seconds), null, null));
        return TimeLeft.of(run, Duration.ofSeconds(passed)).termination().spentLimit();
    }
}

package dev.plumbline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Severity;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void itIsWrittenLevelByLevel() {
        assertThat(Score.ZERO).hasToString("0hard/0medium/0soft");
        assertThat(new Score(-1, -20, -300)).hasToString("-1hard/-20medium/-300soft");
    }

    @Test
    void aPenaltyIsTakenOffAtItsSeverity() {
        var score = new Score(-1, -2, -3);
        assertThat(score.minus(Severity.HARD, 10)).isEqualTo(new Score(-11, -2, -3));
        assertThat(score.minus(Severity.MEDIUM, 10)).isEqualTo(new Score(-1, -12, -3));
        assertThat(score.minus(Severity.SOFT, 10)).isEqualTo(new Score(-1, -2, -13));
        assertThat(score.minus(Severity.OFF, 10)).isEqualTo(score);
    }

    @Test
    void nothingSoftMakesUpForSomethingHarder() {
        assertThat(new Score(0, 0, -999)).isGreaterThan(new Score(0, -1, 0));
        assertThat(new Score(0, -999, 0)).isGreaterThan(new Score(-1, 0, 0));
        assertThat(new Score(-1, -1, -1)).isEqualByComparingTo(new Score(-1, -1, -1));
    }

    @Test
    void onlyHardRulesMakeItInfeasible() {
        assertThat(new Score(0, -5, -5).isFeasible()).isTrue();
        assertThat(new Score(-1, 0, 0).isFeasible()).isFalse();
    }
}

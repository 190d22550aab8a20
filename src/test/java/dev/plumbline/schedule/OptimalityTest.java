package dev.plumbline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptimalityTest {

    @Test
    void theGapIsOfTheFirstLevelOnWhichSomethingCanBeSaved() {
        assertThat(gap(new Score(0, 0, -200), new Score(0, 0, -150))).isEqualTo(25);
        assertThat(gap(new Score(0, -8, -200), new Score(0, -6, -900))).isEqualTo(25);
        assertThat(gap(new Score(-10, -8, -2), new Score(0, -80, -900))).isEqualTo(100);
    }

    /** Never less than there may be to save. */
    @Test
    void isRoundedUp() {
        assertThat(gap(new Score(0, 0, -3_000), new Score(0, 0, -2_999))).isEqualTo(0.1);
        assertThat(gap(new Score(0, 0, -1_000), new Score(0, 0, -899))).isEqualTo(10.1);
    }

    @Test
    void isNothingWhereNothingCanBeSavedOrIsKnown() {
        var score = new Score(0, -1, -7);
        assertThat(gap(score, score)).isEqualTo(0);
        assertThat(gap(Score.ZERO, Score.ZERO)).isEqualTo(0);
        assertThat(Optimality.UNKNOWN.gapPercent(score)).isNull();
    }

    private static double gap(Score score, Score bound) {
        var percent = Optimality.of(score, bound).gapPercent(score);
        assertThat(percent).isNotNull();
        return percent;
    }
}

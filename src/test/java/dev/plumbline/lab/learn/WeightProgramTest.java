package dev.plumbline.lab.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.lab.learn.WeightProgram.LevelContest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the linear program has to say can be calculated by hand for two rules. */
class WeightProgramTest {

    /**
     * The challenger has three points of the first rule more and one of the second fewer: with 1
     * and 10 it leads by 7, so 3a has to exceed b by the margin of 1. The scale keeps 3a + b at 13,
     * so a = 7/3 and b = 6.
     */
    @Test
    void theWeightsMoveJustFarEnoughOnTheirScale() {
        var contest = new LevelContest(List.of(3L, -1L), 1);
        var weights = solve(List.of(1.0, 10.0), contest);
        assertThat(weights.get(0)).isCloseTo(7.0 / 3, within(1e-6));
        assertThat(weights.get(1)).isCloseTo(6.0, within(1e-6));
    }

    @Test
    void weightsThatExplainEverythingStay() {
        assertThat(solve(List.of(4.0, 10.0), new LevelContest(List.of(3L, -1L), 1)))
                .containsExactly(4.0, 10.0);
    }

    /** One says a is at least 3b, three say that b is at least 3a. */
    @Test
    void theMoreOftenAProportionWasChosenTheMoreItCounts() {
        var weights =
                solve(
                        List.of(5.0, 5.0),
                        new LevelContest(List.of(2L, -6L), 1),
                        new LevelContest(List.of(-6L, 2L), 3));
        assertThat(weights.get(1)).isGreaterThanOrEqualTo(3 * weights.get(0) - 1e-6);
    }

    @Test
    void wholeWeightsLoseNoMoreThanTheProgramDid() {
        var contests =
                List.of(
                        new LevelContest(List.of(5L, -8L), 1),
                        new LevelContest(List.of(-3L, 5L), 1));
        var whole = new LevelLearning(List.of(1.0, 1.0), contests, 1_000_000).weights();
        var weights = whole.weights().stream().map(Long::doubleValue).toList();
        // 8/5 <= a/b <= 5/3
        assertThat(weights.get(0) / weights.get(1)).isBetween(8.0 / 5, 5.0 / 3);
    }

    private static List<Double> solve(List<Double> prior, LevelContest... contests) {
        return WeightProgram.solve(prior, List.of(contests), List.of(contests)).orElseThrow();
    }
}

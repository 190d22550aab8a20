package dev.plumbline.lab.compare.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.lab.compare.judge.ComparisonJudgement.JudgedRun;
import dev.plumbline.lab.compare.run.FinishedRun;
import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Score;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What several datasets say together. */
class VariantRegretsTest {

    /**
     * On the first dataset, the schedules of A leave 11 out where B leaves 10: 10 % at MEDIUM. On
     * the second they cost 70 instead of 100: that makes up for nothing, and counts 0 beside it.
     */
    @Test
    void whatIsGainedAtAMilderLevelMakesUpForNothing() {
        var regret =
                new VariantRegrets(
                                List.of("first", "second"),
                                List.of("A", "B"),
                                List.of(
                                        judged("first", "A", new Score(0, -11, 0)),
                                        judged("first", "B", new Score(0, -10, 0)),
                                        judged("second", "A", new Score(0, 0, -70)),
                                        judged("second", "B", new Score(0, 0, -100))))
                        .result();
        assertThat(regret.matrix().get(0).get(1)).isEqualTo(5);
        assertThat(regret.levels().get(0).get(1)).isEqualTo(Severity.MEDIUM);
        assertThat(regret.minMax().profile()).isEqualTo("B");
    }

    private static JudgedRun judged(String dataset, String variant, Score score) {
        var run = new FinishedRun(dataset, variant, 0, Instant.EPOCH, 1, 1, List.of(), List.of());
        return new JudgedRun(
                run, Map.of("A", score, "B", score), new UnitMeter.Measured(Map.of(), Map.of()));
    }

    /** B's one schedule is better than A's own; one schedule each says nothing. */
    @Test
    void fewSeedsTellNothingFromChance() {
        var regret =
                new VariantRegrets(
                                List.of("first"),
                                List.of("A", "B"),
                                List.of(
                                        judged("first", "A", new Score(0, 0, -20)),
                                        judged("first", "B", new Score(0, 0, -10))))
                        .result();
        assertThat(regret.beatsOwn())
                .singleElement()
                .satisfies(
                        cell ->
                                assertThat(cell.note())
                                        .startsWith("With fewer than 4 seeds no difference"));
    }
}

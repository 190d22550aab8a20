package dev.plumbline.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.schedule.Score;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The middle of scores is that of their order, in which a harder level goes first. */
class QualityRunTest {

    private static final Score BROKEN = new Score(-1, 0, 0);
    private static final Score LEFT_OUT = new Score(0, -4, -10);
    private static final Score FULL = new Score(0, 0, -900);

    @Test
    void theMedianIsTheMiddleOfTheOrder() {
        var run = run(FULL, BROKEN, LEFT_OUT);
        assertThat(run.median()).isEqualTo(LEFT_OUT);
        assertThat(run.best()).isEqualTo(FULL);
        assertThat(run.worst()).isEqualTo(BROKEN);
    }

    @Test
    void ofTwoMiddlesTheMedianIsTheWorse() {
        assertThat(run(FULL, BROKEN, LEFT_OUT, FULL).median()).isEqualTo(LEFT_OUT);
        assertThat(run(FULL, BROKEN).median()).isEqualTo(BROKEN);
    }

    @Test
    void whatBreaksNoHardRuleIsFeasible() {
        assertThat(run(FULL, BROKEN, LEFT_OUT).feasible()).isEqualTo(2);
    }

    private static QualityRun run(Score... scores) {
        List<QualityRun.Search> results =
                Arrays.stream(scores)
                        .map(score -> new QualityRun.Search(0, score, 1, 1, 1))
                        .toList();
        return new QualityRun("d", "c", 1, results);
    }
}

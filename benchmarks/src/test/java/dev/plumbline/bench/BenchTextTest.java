package dev.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.bench.measure.QualityRun;
import dev.plumbline.bench.measure.SpeedRun;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.schedule.Score;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the benchmarks print. */
class BenchTextTest {

    private static final SpeedRun SPEED =
            new SpeedRun(
                    "mc",
                    12,
                    21,
                    new SpeedRun.Speed(150_000, 148_000),
                    new SpeedRun.Speed(20_000, 19_000),
                    new SpeedRun.Speed(900, 800),
                    3,
                    2);

    private static final QualityRun QUALITY =
            new QualityRun(
                    "mc",
                    "plumbline",
                    10,
                    List.of(
                            new QualityRun.Search(0, new Score(0, 0, -20), 500, 9.996, 9.5),
                            new QualityRun.Search(1, new Score(-3, 0, -5), 400, 10, 9)));

    @Test
    void speedsAreATable() {
        assertThat(SpeedReport.text(List.of(SPEED)))
                .isEqualTo(
                        """
                        dataset  what searches       moves/s  moves/CPU s
                        mc       plumbline           150,000      148,000
                        mc       constraint streams   20,000       19,000
                        mc       bare model              900          800
                        """);
    }

    @Test
    void speedsAreRunsInJson() {
        var run = run(List.of(SpeedReport.of(SPEED)));
        assertThat(run.get("dataset").textValue()).isEqualTo("mc");
        assertThat(run.get("movesPerSecond").longValue()).isEqualTo(150_000);
        assertThat(run.get("bareMovesPerSecond").longValue()).isEqualTo(900);
        assertThat(run.get("processors").intValue()).isEqualTo(2);
    }

    @Test
    void aComparisonIsATable() {
        assertThat(QualityReport.text(List.of(QUALITY)))
                .isEqualTo(
                        """
                        dataset  configuration  seconds                 median                   best                  worst  feasible
                        mc       plumbline           10  -3hard/0medium/-5soft  0hard/0medium/-20soft  -3hard/0medium/-5soft       1/2
                        """);
    }

    @Test
    void aComparisonIsRunsInJson() {
        var run = run(List.of(QualityReport.of(QUALITY)));
        assertThat(run.get("configuration").textValue()).isEqualTo("plumbline");
        assertThat(run.get("best").textValue()).isEqualTo("0hard/0medium/-20soft");
        assertThat(run.get("median")).isEqualTo(run.get("worst"));
        assertThat(run.get("feasible").booleanValue()).isFalse();
        var first = run.get("seeds").get(0);
        assertThat(first.get("score")).isEqualTo(run.get("best"));
        assertThat(first.get("feasible").booleanValue()).isTrue();
        assertThat(first.get("seconds").doubleValue()).isEqualTo(10);
    }

    private static JsonNode run(List<?> runs) {
        var text = BenchOutput.json(runs).getBytes(StandardCharsets.UTF_8);
        var tree = JsonText.parse(text);
        assertThat(tree).hasSize(1);
        assertThat(tree.get("runs")).hasSize(1);
        return tree.get("runs").get(0);
    }
}

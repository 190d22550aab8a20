package dev.plumbline.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.synthetic.ProblemGenerator;
import dev.plumbline.lab.synthetic.ProblemKind;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.DemoDatasets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is measured, and what happens when someone has had enough. Never how fast. */
class BenchmarksTest {

    private static final long AN_HOUR = 3600;

    private final ScheduleSolver solver = new ScheduleSolver();
    private final BenchDataset dataset =
            BenchDataset.of("mc", ProblemGenerator.generate(ProblemKind.MC, 1));
    private final EarlyEnd ending = new EarlyEnd();
    private final List<String> told = new ArrayList<>();

    @Test
    void everyConfigurationGetsEverySeed() {
        var bench = new QualityBench(entrants(1), 2, ending);

        var runs = bench.run(List.of(dataset), this::note);

        assertThat(runs)
                .extracting(QualityRun::configuration)
                .containsExactly("plumbline", "timefold-default");
        for (QualityRun run : runs) {
            assertThat(run.dataset()).isEqualTo("mc");
            assertThat(run.results()).extracting(QualityRun.Search::seed).containsExactly(0L, 1L);
            assertThat(run.results()).allMatch(result -> result.moves() > 0);
        }
        assertThat(told)
                .containsExactly(
                        "1 of 4: mc, plumbline, seed 0",
                        "2 of 4: mc, timefold-default, seed 0",
                        "3 of 4: mc, plumbline, seed 1",
                        "4 of 4: mc, timefold-default, seed 1");
    }

    @Test
    @Timeout(60)
    void aSearchThatIsCutOffDoesNotCount() {
        var bench = new QualityBench(entrants(AN_HOUR).subList(1, 2), 3, ending);
        var runs =
                bench.run(
                        List.of(dataset, dataset),
                        (number, all, what) -> {
                            note(number, all, what);
                            ending.endEarly();
                        });
        assertThat(runs).isEmpty();
        assertThat(told).hasSize(1);
    }

    @Test
    void ofADatasetThreeSpeedsAreMeasured() {
        var runs =
                new SpeedBench(solver, Duration.ofMillis(200), ending)
                        .run(List.of(dataset), this::note);
        assertThat(runs)
                .singleElement()
                .satisfies(
                        run -> {
                            assertThat(run.ours().perSecond()).isPositive();
                            assertThat(run.streams().perSecond()).isPositive();
                            assertThat(run.bare().perSecond()).isPositive();
                            assertThat(run.rules()).isEqualTo(dataset.rules().counting().size());
                        });
        assertThat(told).hasSize(3);
    }

    @Test
    void ofADatasetEveryKindOfQuestionIsMeasured() {
        var runs = new LatencyBench(solver, 2, ending).run(List.of(dataset), this::note);
        assertThat(runs)
                .singleElement()
                .satisfies(
                        run ->
                                assertThat(run.latencies())
                                        .hasSize(5)
                                        .allMatch(latency -> latency.samples() == 2)
                                        .allMatch(latency -> latency.median() > 0)
                                        .allMatch(latency -> latency.p99() >= latency.median()));
        assertThat(told).containsExactly("1 of 1: mc");
    }

    @Test
    @Timeout(60)
    void aSpeedThatIsCutOffDoesNotCount() {
        var runs =
                new SpeedBench(solver, Duration.ofSeconds(AN_HOUR), ending)
                        .run(List.of(dataset), (number, all, what) -> ending.endEarly());
        assertThat(runs).isEmpty();
    }

    /** Stage one of the conference has the size of an MC, of which there are enough. */
    @Test
    void whatComesWithTheProgramIsEveryDatasetButStageOne() {
        List<String> names = new ArrayList<>(DemoDatasets.NAMES);
        names.remove("synthetic-conference-windows");
        assertThat(BenchDataset.shipped())
                .extracting(BenchDataset::name)
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void theBareModelHasNoRule() {
        assertThat(dataset.noRules().counting()).isEmpty();
        assertThat(dataset.noRules().facts()).isSameAs(dataset.rules().facts());
    }

    private List<QualityBench.Entrant> entrants(long seconds) {
        return List.of(
                new QualityBench.Entrant(SearchConfiguration.ours(solver), seconds),
                new QualityBench.Entrant(SearchConfiguration.plain(solver), seconds));
    }

    private void note(int number, int all, String what) {
        told.add(number + " of " + all + ": " + what);
    }
}

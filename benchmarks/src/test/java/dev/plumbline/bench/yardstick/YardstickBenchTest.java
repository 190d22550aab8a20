package dev.plumbline.bench.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.bench.measure.SearchConfiguration;
import dev.plumbline.bench.yardstick.forms.InstanceForms;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.lab.compare.result.RunMachine;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.ScheduleSolver;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table tells what runs reached, new ones and those that are known already. */
class YardstickBenchTest {

    private static final YardstickConditions CONDITIONS =
            new YardstickConditions("1", RunMachine.current(), 1);

    private final Yardstick yardstick =
            InstanceForms.read(TinyYardstick.COSPLIB.getBytes(StandardCharsets.UTF_8));
    private final List<YardstickRun> found = new ArrayList<>();
    private final List<JsonNode> solutions = new ArrayList<>();
    private final EarlyEnd ending = new EarlyEnd();

    private List<YardstickRow> run(
            KnownValues known, @Nullable InstanceReferee referee, YardstickRun... earlier) {
        var results =
                new YardstickBench.Results() {

                    @Override
                    public Optional<YardstickRun> known(
                            YardstickEntry entry, long seed, YardstickConditions conditions) {
                        return seed < earlier.length
                                ? Optional.of(earlier[(int) seed])
                                : Optional.empty();
                    }

                    @Override
                    public void found(YardstickRun run, JsonNode solution) {
                        found.add(run);
                        solutions.add(solution);
                    }
                };
        var entry = new YardstickEntry(yardstick, "f", known, referee);
        return new YardstickBench(
                        SearchConfiguration.oursPatient(new ScheduleSolver()),
                        CONDITIONS,
                        3,
                        ending)
                .run(List.of(entry), results, (number, all, what) -> {});
    }

    private static YardstickRun earlier(boolean feasible, long cost) {
        return new YardstickRun(
                CONDITIONS,
                "cosplib",
                "tiny",
                "f",
                0,
                feasible,
                Long.toString(cost),
                0,
                0,
                -cost,
                Map.of(),
                Map.of(),
                false,
                1,
                1,
                1);
    }

    @Test
    void theOptimumOfTheTinyInstanceIsFound() {
        List<JsonNode> asked = new ArrayList<>();
        var known = new KnownValues(new Score(0, 0, -9), new Score(0, 0, -5), null);
        var rows = run(known, (solution, ours) -> asked.add(solution), earlier(true, 7));

        // everything apart and A in order, at a room that B does not mind; seen by hand
        assertThat(found).hasSize(2).allMatch(YardstickRun::feasible);
        assertThat(found).extracting(YardstickRun::value).containsOnly("0");
        assertThat(asked).isEqualTo(solutions);
        assertThat(rows)
                .singleElement()
                .isEqualTo(
                        new YardstickRow(
                                "cosplib", "tiny", 4, 6, 1, 3, 3, 2, "0", "0", "9", "5", null));
    }

    @Test
    void whatIsKnownIsNotRunAgainAndInfeasibleRunsHaveNoValue() {
        var rows =
                run(KnownValues.NONE, null, earlier(true, 9), earlier(false, 1), earlier(true, 3));

        assertThat(found).isEmpty();
        assertThat(rows)
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.feasible()).isEqualTo(2);
                            assertThat(row.median()).isEqualTo("9");
                            assertThat(row.best()).isEqualTo("3");
                        });
    }

    @Test
    void endedEarlyItTellsWhatItHas() {
        ending.endEarly();

        assertThat(run(KnownValues.NONE, null)).isEmpty();
        assertThat(run(KnownValues.NONE, null, earlier(true, 4))).hasSize(1);
    }

    @Test
    void aRefereeWhoDisagreesEndsIt() {
        assertThatThrownBy(
                        () ->
                                run(
                                        KnownValues.NONE,
                                        (solution, ours) -> {
                                            throw new IllegalStateException("no");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(found).isEmpty();
    }

    @Test
    void knownValuesAreReadByName() {
        var tree =
                JsonText.parse(
                        """
                        {"a": {"published_exact": 7, "published_extended": 5, "best_known": 3,
                               "lower_bound": 2},
                         "b": {"best_known": [0, -1, -9], "optaplanner_9_44_tabu_120s": null}}
                        """
                                .getBytes(StandardCharsets.UTF_8));

        assertThat(KnownValues.of(tree, "a"))
                .isEqualTo(
                        new KnownValues(
                                new Score(0, 0, -5), new Score(0, 0, -3), new Score(0, 0, -2)));
        assertThat(KnownValues.of(tree, "b"))
                .isEqualTo(new KnownValues(null, new Score(0, -1, -9), null));
        assertThat(KnownValues.of(tree, "c")).isEqualTo(KnownValues.NONE);
    }
}

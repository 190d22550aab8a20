package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.search.TemperatureCalibration.StartTemperatures;
import dev.plumbline.testing.TinyProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoolingPlanTest {

    private static final int STEPS = 3_000_017;
    private static final Score SCORE = new Score(0, 0, -1);

    private static final StartTemperatures TEMPERATURES =
            new StartTemperatures(level(50), level(400), level(1));

    /** Steps of the cycles that counted as one, and how hot each began at soft costs. */
    private record Series(List<Long> steps, List<Double> starts) {
        long sum() {
            return steps.stream().mapToLong(Long::longValue).sum();
        }
    }

    private static LevelTemperature level(double temperature) {
        return new LevelTemperature(temperature, temperature, temperature);
    }

    @Test
    void manySessionsArePolishedInSeriesOfShortCycles() {
        var series = played(150, -1);

        assertThat(series.get(0).steps()).hasSize(1);
        assertThat(series.get(1).steps()).hasSize(1);
        var polishing = series.get(3 * 3 + 2);
        assertThat(polishing.steps())
                .hasSizeGreaterThan(2)
                .allMatch(steps -> steps >= 150_000 && steps < 300_000);
        assertThat(polishing.sum()).isEqualTo(2 * series.get(3 * 3).sum());
        assertThat(polishing.starts().getLast()).isLessThan(polishing.starts().getFirst());
    }

    @Test
    void fewSessionsAreNot() {
        assertThat(played(60, -1)).allMatch(series -> series.steps().size() == 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 101, 150, 700})
    void allStepsAreSharedOut(int sessions) {
        assertThat(played(sessions, 0).stream().mapToLong(Series::sum).sum()).isEqualTo(STEPS);
    }

    @Test
    void aSeriesThatIsBrokenOffIsOverAfterItsCycle() {
        var plan = plan(150);
        while (plan.cycles() < 11) {
            plan.nextCycle(TEMPERATURES);
            plan.cycleEnded(1, SCORE, null, 0);
        }
        plan.nextCycle(TEMPERATURES);
        assertThat(plan.isInSeries()).isTrue();

        plan.breakOffSeries();
        plan.cycleEnded(1, SCORE, null, 0);

        assertThat(plan.isInSeries()).isFalse();
        assertThat(plan.cycles()).isEqualTo(12);
    }

    /** All series of a plan whose cycles end that way, compared with their beginning. */
    private static List<Series> played(int sessions, int change) {
        var plan = plan(sessions);
        List<Series> all = new ArrayList<>();
        var cycle = plan.nextCycle(TEMPERATURES);
        while (cycle.steps() > 0) {
            if (all.size() == plan.cycles()) {
                all.add(new Series(new ArrayList<>(), new ArrayList<>()));
            }
            all.getLast().steps().add(cycle.steps());
            all.getLast().starts().add(cycle.start().soft());
            plan.cycleEnded(cycle.steps(), SCORE, null, change);
            cycle = plan.nextCycle(TEMPERATURES);
        }
        assertThat(plan.isInSeries()).isFalse();
        assertThat(plan.cycles()).isEqualTo(all.size());
        return all;
    }

    private static CoolingPlan plan(int sessions) {
        var problem = TinyProblem.on("2026-11-11", "UTC").slot("s", "r", "10:00", "12:00");
        for (int number = 0; number < sessions; number++) {
            problem.talk("t" + number, talk -> talk.minutes(30));
        }
        var rules = RuleSet.of(problem.facts(), ModelConfig.DEFAULT);
        return new CoolingPlan(rules, new SearchBudget.Steps(STEPS), 0);
    }
}

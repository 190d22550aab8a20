package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.InitialSchedule;
import dev.plumbline.testing.TinyProblem;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who waits for a large conference hears of a first schedule before a whole cycle is over. */
class FirstNewsTest {

    private final BestKnown best = new BestKnown();

    @Test
    void aLongDescentIsToldOfBeforeItIsOver() {
        var search = search(500, 1_000_000);
        var initial = best.get().score();

        assertThat(search.runCycle(() -> false)).isTrue();
        var first = best.get().score();
        long steps = search.steps();
        int cycles = search.cycles();
        assertThat(search.runCycle(() -> false)).isTrue();
        var second = best.get().score();

        assertThat(first).isGreaterThan(initial);
        assertThat(steps).isEqualTo(60_000);
        assertThat(cycles).isZero();
        assertThat(second).isGreaterThanOrEqualTo(first);
        assertThat(search.steps()).isGreaterThan(steps);
        assertThat(search.cycles()).isZero();
        assertThat(search.runCycle(() -> false)).isTrue();
        assertThat(search.cycles()).isEqualTo(1);
    }

    @Test
    void aShortOneIsNot() {
        var search = search(60, 1_000_000);

        assertThat(search.runCycle(() -> false)).isTrue();

        assertThat(search.cycles()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} sessions, {1} steps")
    @CsvSource({"500, 1000", "500, 250001", "60, 999", "60, 50000"})
    void takesAllStepsThatItMayAndNoMore(int sessions, int steps) {
        var search = search(sessions, steps);

        int runs = 0;
        while (search.runCycle(() -> false)) {
            runs++;
        }

        assertThat(search.steps()).isEqualTo(steps);
        assertThat(runs).isPositive();
    }

    private Annealing search(int talks, int steps) {
        var problem = TinyProblem.on("2026-11-11", "UTC");
        for (int slot = 0; slot < talks / 3; slot++) {
            problem.slot("s" + slot, "r" + slot, "10:00", "12:00");
        }
        for (int number = 0; number < talks; number++) {
            String cluster = "c" + number % (talks / 6);
            problem.talk("t" + number, talk -> talk.minutes(30).clusters(cluster));
        }
        var rules = RuleSet.of(problem.facts(), ModelConfig.DEFAULT);
        return Annealing.from(
                InitialSchedule.of(rules.facts()),
                rules,
                best,
                new SplittableRandom(3),
                new SearchBudget.Steps(steps));
    }
}

package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.Audit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.Datasets;
import dev.plumbline.testing.RandomProblems;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A change that is certain to cost too much is not judged to the end; that saves time, and changes
 * no decision: every cycle ends where it ends when all is judged.
 */
class LookingAheadTest {

    private static final int STEPS = 30_000;
    private static final long PROBLEMS = 60;

    @Test
    void decidesAsIfAllWereJudged() {
        problems()
                .forEach(
                        facts -> {
                            var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
                            var ahead = annealing(rules, new Board(rules, true));
                            var plain = annealing(rules, new Board(rules, false));
                            long before = -1;
                            while (ahead.steps() > before) {
                                before = ahead.steps();
                                ahead.runCycle(() -> false);
                                plain.runCycle(() -> false);
                                assertThat(ahead.steps()).isEqualTo(plain.steps());
                                assertThat(ahead.best()).isEqualTo(plain.best());
                                assertThat(ahead.bestScore()).isEqualTo(plain.bestScore());
                            }
                            assertThat(Audit.score(rules, ahead.best()))
                                    .isEqualTo(ahead.bestScore());
                        });
    }

    private static Stream<Facts> problems() {
        return Stream.concat(
                Datasets.NAMES.stream().map(Datasets::facts),
                LongStream.range(0, PROBLEMS)
                        .mapToObj(seed -> Facts.of(RandomProblems.of(seed, RandomProblems.ANY))));
    }

    private static Annealing annealing(RuleSet rules, Board board) {
        var nothing = Schedule.of(rules.facts(), List.of());
        return new Annealing(
                rules, nothing, new SplittableRandom(1), new Budget.Steps(STEPS), board);
    }
}

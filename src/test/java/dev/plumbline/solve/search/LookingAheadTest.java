package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
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

    private static final int STEPS = TestSize.of("ahead.steps", 10_000, 30_000);
    private static final int PROBLEMS = TestSize.of("ahead.problems", 5, 120);

    /** A search and where it puts what it finds. */
    private record Search(BestKnown best, Annealing annealing) {

        static Search of(RuleSet rules, boolean looksAhead) {
            var nothing = Schedule.of(rules.facts(), List.of());
            var best = new BestKnown();
            var random = new SplittableRandom(1);
            var board = new SearchBoard(rules, looksAhead);
            var budget = new SearchBudget.Steps(STEPS);
            return new Search(best, Annealing.from(nothing, rules, best, random, budget, board));
        }
    }

    @Test
    void decidesAsIfAllWereJudged() {
        problems()
                .forEach(
                        facts -> {
                            var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
                            var ahead = Search.of(rules, true);
                            var plain = Search.of(rules, false);
                            boolean goesOn = true;
                            while (goesOn) {
                                goesOn = ahead.annealing().runCycle(() -> false);
                                assertThat(plain.annealing().runCycle(() -> false))
                                        .isEqualTo(goesOn);
                                assertThat(ahead.annealing().steps())
                                        .isEqualTo(plain.annealing().steps());
                                assertThat(ahead.best().get()).isEqualTo(plain.best().get());
                            }
                            var found = ahead.best().get();
                            assertThat(ScheduleAudit.score(rules, found.schedule()))
                                    .isEqualTo(found.score());
                        });
    }

    private static Stream<Facts> problems() {
        return Stream.concat(
                DemoDatasets.NAMES.stream().map(DemoDatasets::facts),
                LongStream.range(0, PROBLEMS)
                        .mapToObj(seed -> Facts.of(RandomProblems.of(seed, RandomProblems.ANY))));
    }
}

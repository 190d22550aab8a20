package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.Audit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.RandomProblems;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On problems so small that every schedule can be tried, a proof says the truth. */
class ExactSearchTest {

    private static final int PROBLEMS = Integer.getInteger("plumbline.proof.problems", 150);
    private static final long MOST_SCHEDULES = 250_000;
    private static final long PLENTY = 1_000_000;
    private static final RandomProblems.Size TINY = new RandomProblems.Size(3, 7, 1, 2, 6, 16, 3);
    private static final Score TERRIBLE = new Score(-1_000_000_000_000L, 0, 0);

    @Test
    void findsAndProvesTheOptimumFromNothing() {
        seeds().forEach(
                        seed -> {
                            var rules = rules(seed);
                            var truth = BruteForce.of(rules);
                            var best = new Best(TERRIBLE);
                            var verdict = ExactSearch.run(rules, best, PLENTY, () -> false);
                            assertThat(best.score).as("seed %d", seed).isEqualTo(truth.score());
                            assertThat(Audit.score(rules, best.schedule)).isEqualTo(best.score);
                            assertThat(verdict).isEqualTo(Optimality.of(best.score, best.score));
                        });
    }

    private static List<Long> seeds() {
        return LongStream.iterate(1, seed -> seed + 1)
                .filter(seed -> BruteForce.size(rules(seed).facts(), MOST_SCHEDULES).isPresent())
                .limit(PROBLEMS)
                .boxed()
                .toList();
    }

    private static RuleSet rules(long seed) {
        return RuleSet.of(Facts.of(RandomProblems.of(seed, TINY)), ModelConfig.DEFAULT);
    }

    /** The best schedule so far. */
    private static final class Best implements Incumbent {

        private Score score;
        private @Nullable Schedule schedule;

        Best(Score score) {
            this.score = score;
        }

        @Override
        public Score score() {
            return score;
        }

        @Override
        public void improve(Schedule better, Score newScore) {
            schedule = better;
            score = newScore;
        }
    }
}

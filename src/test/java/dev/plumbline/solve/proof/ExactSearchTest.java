package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.Audit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.search.BestKnown;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.RandomProblems;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** On problems so small that every schedule can be tried, a proof says the truth. */
class ExactSearchTest {

    private static final int PROBLEMS = Integer.getInteger("plumbline.proof.problems", 150);
    private static final long MOST_SCHEDULES = 250_000;
    private static final long PLENTY = 1_000_000;
    private static final RandomProblems.Size TINY = new RandomProblems.Size(3, 7, 1, 2, 6, 16, 3);
    private static final List<Long> SEEDS = seeds();
    private static final Score TERRIBLE = new Score(-1_000_000_000_000L, 0, 0);

    @Test
    void findsAndProvesTheOptimumFromTheWorst() {
        for (long seed : SEEDS) {
            var rules = rules(seed);
            var truth = BruteForce.of(rules);
            var best = new BestKnown();
            best.offer(Schedule.of(rules.facts(), List.of()), TERRIBLE);
            var bound = ExactSearch.run(rules, best, PLENTY);
            assertThat(best.get().score()).as("seed %d", seed).isEqualTo(truth.score());
            assertThat(bound).contains(truth.score());
            assertThat(Audit.score(rules, best.get().schedule())).isEqualTo(truth.score());
        }
    }

    @Test
    void findsNothingBetterThanTheOptimum() {
        for (long seed : SEEDS) {
            var rules = rules(seed);
            var truth = BruteForce.of(rules);
            var best = new BestKnown();
            best.offer(truth.schedule(), truth.score());
            assertThat(ExactSearch.run(rules, best, PLENTY)).contains(truth.score());
            assertThat(best.get().schedule()).as("seed %d", seed).isSameAs(truth.schedule());
        }
    }

    /** Broken off early, the bound is weaker, but never wrong. */
    @Test
    void promisesNoMoreThanThereIs() {
        int weaker = 0;
        for (long seed : SEEDS) {
            var rules = rules(seed);
            var truth = BruteForce.of(rules).score();
            var best = new BestKnown();
            best.offer(Schedule.of(rules.facts(), List.of()), TERRIBLE);
            var bound = ExactSearch.run(rules, best, 20 + seed % 100).orElseThrow();
            assertThat(bound).as("seed %d", seed).isGreaterThanOrEqualTo(truth);
            weaker += bound.equals(truth) ? 0 : 1;
        }
        assertThat(weaker).isPositive();
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
}

package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.solve.search.BestKnown;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.ContendingPanels;
import dev.plumbline.testing.TestSize;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Panels that want the same people at once: a proof says what trying every schedule says. */
class ContendingQuorumsTest {

    private static final int PROBLEMS = TestSize.of("quorum.proofs", 40, 600);
    private static final long PLENTY = 1_000_000;
    private static final Score TERRIBLE = new Score(-1_000_000_000L, 0, 0);

    @Test
    void findsAndProvesTheOptimum() {
        int broken = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = ContendingPanels.of(seed).facts();
            var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
            var truth = BruteForce.of(rules).score();
            var best = new BestKnown();
            best.offer(Schedule.of(facts, List.of()), TERRIBLE);
            assertThat(ExactSearch.run(rules, best, PLENTY)).as("seed %d", seed).contains(truth);
            assertThat(best.get().score()).as("seed %d", seed).isEqualTo(truth);
            broken += truth.isFeasible() ? 0 : 1;
        }
        assertThat(broken).isBetween(PROBLEMS / 10, PROBLEMS * 9 / 10);
    }
}

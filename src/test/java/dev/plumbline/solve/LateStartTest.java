package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.TestSolvers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A solving that waited in a queue has all of its time when its turn comes. */
class LateStartTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @Test
    void timeInTheQueueIsNotTimeOfTheSearch() throws InterruptedException {
        var rules = RuleSet.of(DemoDatasets.facts("synthetic-hybrid-mc"), ModelConfig.DEFAULT);
        var run = new RunConfig(null, 0L, new Termination(LIMIT, null, null));
        var solving = TestSolvers.solver().prepare(rules, run);
        Thread.sleep(LIMIT.plusMillis(100));
        assertThat(solving.run(improvement -> {}).schedule().waitlist()).isEmpty();
    }
}

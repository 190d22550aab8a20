package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.testing.DemoDatasets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A solving that waited in a queue has all of its time when its turn comes. */
class LateStartTest {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    /** Of the steps of another one with the same time; without time there are hardly any. */
    private static final int CLEARLY_A_PART = 10;

    @Test
    void timeInTheQueueIsNotTimeOfTheSearch() {
        var first = prepare();
        var second = prepare();
        first.run(improvement -> {});
        // The first one took all the time that the second one may take.
        second.run(improvement -> {});
        assertThat(second.steps()).isGreaterThan(first.steps() / CLEARLY_A_PART);
    }

    private static Solving prepare() {
        var rules = RuleSet.of(DemoDatasets.facts("synthetic-hybrid-mc"), ModelConfig.DEFAULT);
        var all = new Termination(LIMIT, LIMIT, null);
        return new ScheduleSolver().prepareAlone(rules, new RunConfig(null, 0L, all));
    }
}

package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.testing.DemoDatasets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What nobody waits for makes way for what somebody wants. */
class YieldingTest {

    private static final RunConfig ENDLESS =
            new RunConfig(
                    null, 0L, new Termination(Duration.ofHours(1), Duration.ofHours(1), null));

    private final ScheduleSolver solver = new ScheduleSolver();
    private final RuleSet rules =
            RuleSet.of(DemoDatasets.facts("synthetic-conference"), ModelConfig.DEFAULT);

    @Test
    @Timeout(60)
    void endsWhenAnotherSolvingIsPrepared() throws Exception {
        var yielding = solver.prepareYielding(rules, ENDLESS);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var running = thread.submit(() -> yielding.run(improvement -> {}));
            while (yielding.steps() == 0) {
                LockSupport.parkNanos(1_000_000);
            }

            var wanted = solver.prepare(rules, ENDLESS);

            assertThat(running.get().schedule().placements()).isNotEmpty();
            assertThat(yielding.wasEndedEarly()).isTrue();
            assertThat(wanted.wasEndedEarly()).isFalse();
        }
    }

    @Test
    void endsWhereSomethingIsBeingSolved() {
        solver.onOneCore(
                () -> assertThat(solver.prepareYielding(rules, ENDLESS).wasEndedEarly()).isTrue());

        assertThat(solver.prepareYielding(rules, ENDLESS).wasEndedEarly()).isFalse();
    }

    @Test
    void makesNobodyElseEnd() {
        var before = solver.prepare(rules, ENDLESS);
        solver.prepareYielding(rules, ENDLESS);
        var after = solver.prepare(rules, ENDLESS);
        solver.prepare(rules, ENDLESS);

        assertThat(before.wasEndedEarly()).isFalse();
        assertThat(after.wasEndedEarly()).isFalse();
    }
}

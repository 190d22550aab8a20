package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.testing.DemoDatasets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What nobody waits for gives way to what somebody wants. */
class YieldingTest {

    private static final RunConfig LONG = run(Duration.ofSeconds(50));
    private static final RunConfig SHORT = run(Duration.ofMillis(50));

    private final ScheduleSolver solver = new ScheduleSolver();
    private final RuleSet rules =
            RuleSet.of(DemoDatasets.facts("synthetic-conference"), ModelConfig.DEFAULT);

    /** All that takes a core for seconds. */
    enum Work {
        SOLVING {
            @Override
            void doIt(ScheduleSolver solver, RuleSet rules) {
                solver.prepare(rules, SHORT).run(improvement -> {});
            }
        },
        COMPARING {
            @Override
            void doIt(ScheduleSolver solver, RuleSet rules) {
                solver.prepareAlone(rules, SHORT).run(improvement -> {});
            }
        },
        READING {
            @Override
            void doIt(ScheduleSolver solver, RuleSet rules) {
                solver.onOneCore(() -> {});
            }
        };

        abstract void doIt(ScheduleSolver solver, RuleSet rules);
    }

    private static RunConfig run(Duration limit) {
        return new RunConfig(null, 0L, new Termination(limit, limit, null));
    }

    @ParameterizedTest
    @EnumSource
    void endsWhenOtherWorkBegins(Work work) throws Exception {
        var yielding = solver.prepareYielding(rules, LONG);
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<?> running = thread.submit(() -> yielding.run(improvement -> {}));
            while (yielding.steps() == 0 && !running.isDone()) {
                Thread.sleep(1);
            }
            boolean wasEndedBefore = yielding.wasEndedEarly();

            work.doIt(solver, rules);

            assertThat(wasEndedBefore).isFalse();
            assertThat(yielding.wasEndedEarly()).isTrue();
            running.get();
        } finally {
            yielding.endEarly();
        }
    }

    @Test
    void endsWhereOtherWorkIsDoneAndOnlyThere() {
        solver.onOneCore(
                () -> assertThat(solver.prepareYielding(rules, LONG).wasEndedEarly()).isTrue());

        assertThat(solver.prepareYielding(rules, LONG).wasEndedEarly()).isFalse();
    }

    @Test
    void makesNobodyElseEnd() {
        var before = solver.prepare(rules, LONG);
        solver.prepareYielding(rules, SHORT).run(improvement -> {});
        var after = solver.prepare(rules, SHORT);
        after.run(improvement -> {});

        assertThat(before.wasEndedEarly()).isFalse();
        assertThat(after.wasEndedEarly()).isFalse();
    }
}

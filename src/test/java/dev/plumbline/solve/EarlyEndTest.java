package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.testing.DemoDatasets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever ends a solving gets what there is. */
class EarlyEndTest {

    /** An hour is what it had; no measurement. */
    private static final Duration HANGS = Duration.ofSeconds(50);

    private final RuleSet rules =
            RuleSet.of(DemoDatasets.facts("synthetic-conference"), ModelConfig.DEFAULT);
    private final RunConfig endless =
            new RunConfig(null, 0L, new Termination(Duration.ofHours(1), null, Integer.MAX_VALUE));
    private final ScheduleSolver solver = new ScheduleSolver();

    @Test
    @Timeout(60)
    void endsAtTheFirstImprovement() {
        var solving = solver.prepare(rules, endless);
        var found = solving.run(improvement -> solving.endEarly());
        assertThat(solving.wasEndedEarly()).isTrue();
        assertThat(found.schedule().placements()).isNotEmpty();
    }

    @Test
    @Timeout(60)
    void endsBeforeItBegins() {
        var solving = solver.prepare(rules, endless);
        solving.endEarly();
        assertThat(solving.run(improvement -> {}).schedule().placements()).isNotEmpty();
    }

    @Test
    @Timeout(60)
    void endsWhileItSearches() {
        var solving = solver.prepare(rules, endless);
        var running = CompletableFuture.supplyAsync(() -> solving.run(improvement -> {}));
        while (solving.steps() == 0 && !running.isDone()) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(running).isNotDone();
        solving.endEarly();
        assertThat(running).succeedsWithin(HANGS);
        var found = running.join();
        assertThat(found.score())
                .isEqualTo(ScheduleAudit.score(rules, found.schedule()))
                .isGreaterThanOrEqualTo(
                        ScheduleAudit.score(rules, InitialSchedule.of(rules.facts())));
        assertThat(solving.wasEndedEarly()).isTrue();
    }
}

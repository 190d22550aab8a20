package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.search.MachineCores;
import dev.plumbline.testing.DemoDatasets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A large problem is sought by several threads at once, and none of them stays behind. */
class HelpersTest {

    private static final Termination ENDLESS =
            new Termination(Duration.ofHours(1), Duration.ofHours(1), null);

    /** Steps after which nobody comes any more. */
    private static final long LONG_ENOUGH = 5_000_000;

    @Test
    @Timeout(120)
    void helpWhileTheSolvingRuns() throws Exception {
        var rules = RuleSet.of(DemoDatasets.facts("synthetic-conference"), ModelConfig.DEFAULT);
        var run = new RunConfig(null, 0L, ENDLESS);
        var solving =
                new Solving(
                        rules,
                        run,
                        new CycleSolvers(ScheduleSolver.configuration()),
                        new MachineCores(3),
                        new RightOfWay(),
                        Solving.Way.SEARCHING,
                        InitialSchedule.of(rules.facts()),
                        false);
        try (var thread = Executors.newSingleThreadExecutor()) {
            var running = thread.submit(() -> solving.run(improvement -> {}));
            while (helpers() < 2 && !running.isDone() && solving.steps() < LONG_ENOUGH) {
                LockSupport.parkNanos(1_000_000);
            }
            long helping = helpers();
            solving.endEarly();
            var found = running.get();
            assertThat(helping).isEqualTo(2);
            assertThat(found.score()).isEqualTo(ScheduleAudit.score(rules, found.schedule()));
            assertThat(found.schedule().waitlist()).isEmpty();
            assertThat(helpers()).isZero();
        }
    }

    private static long helpers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("plumbline-search"))
                .count();
    }
}

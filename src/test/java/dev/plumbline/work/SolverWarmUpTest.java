package dev.plumbline.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.RunConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SolverWarmUpTest {

    private final LinkedBlockingQueue<Solving> prepared = new LinkedBlockingQueue<>();

    private final ScheduleSolver solver =
            new ScheduleSolver() {
                @Override
                public Solving prepareYielding(RuleSet rules, RunConfig run) {
                    var solving = super.prepareYielding(rules, run);
                    prepared.add(solving);
                    return solving;
                }
            };

    @Test
    void solvesAnExampleUntilItIsToldToEnd() throws InterruptedException {
        var warmUp = new SolverWarmUp(solver, true);

        warmUp.begin();
        var first = prepared.poll(30, TimeUnit.SECONDS);
        assertThat(first).isNotNull();
        var thread = thread().orElseThrow();
        warmUp.end();

        assertThat(thread.join(Duration.ofSeconds(30))).isTrue();
        assertThat(first.wasEndedEarly()).isTrue();
        assertThat(prepared).isEmpty();
    }

    @Test
    void doesNothingWhereItIsNotWanted() throws InterruptedException {
        var warmUp = new SolverWarmUp(solver, false);

        warmUp.begin();

        assertThat(thread()).isEmpty();
        warmUp.end();
    }

    private static Optional<Thread> thread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("plumbline-warm-up"))
                .findFirst();
    }
}

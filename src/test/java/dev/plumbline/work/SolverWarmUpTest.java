package dev.plumbline.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.RunConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
    @Timeout(60)
    void solvesAnExampleUntilItIsToldToEnd() throws InterruptedException {
        var warmUp = new SolverWarmUp(solver, true);

        warmUp.begin();
        var first = prepared.take();
        while (first.steps() == 0) {
            Thread.sleep(1);
        }
        warmUp.end();
        thread().ifPresent(SolverWarmUpTest::join);

        assertThat(first.wasEndedEarly()).isTrue();
        assertThat(prepared).allMatch(Solving::wasEndedEarly);
    }

    @Test
    void doesNothingWhereItIsNotWanted() throws InterruptedException {
        new SolverWarmUp(solver, false).begin();

        assertThat(thread()).isEmpty();
        assertThat(prepared.poll(10, TimeUnit.MILLISECONDS)).isNull();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Thread> thread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("plumbline-warm-up"))
                .findFirst();
    }
}

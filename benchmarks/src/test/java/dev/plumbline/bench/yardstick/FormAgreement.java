package dev.plumbline.bench.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.solve.ScheduleSolver;

/** What is asked of every form of instances. */
public final class FormAgreement {

    private static final int STEPS = 40_000;

    private FormAgreement() {}

    /**
     * The search's score is that of the constraint streams, or solving would break off, and what
     * the objective says.
     */
    public static void requireOfSearch(Yardstick yardstick, long seed) {
        var run = new RunConfig(null, seed, new Termination(null, null, STEPS));
        var found =
                new ScheduleSolver()
                        .prepareWithoutProof(yardstick.rules(), run)
                        .run(improvement -> {});
        var verdict = YardstickBench.judge(yardstick, found.schedule());
        assertThat(verdict.violations()).as("seed %d", seed).isEmpty();
        assertThat(yardstick.valueOf(found.score())).isEqualTo(verdict.value());
    }
}

package dev.plumbline.rest.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.Solving;
import dev.plumbline.solve.SolvingJobs;
import dev.plumbline.testing.TestSolvers;
import dev.plumbline.testing.TinyProblem;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Searches are measured, whatever becomes of them, and their listeners notice nothing. */
class SolvingMetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final SolvingMeters meters = new SolvingMeters(registry);
    private final List<String> told = new ArrayList<>();

    /** Writes down what it is told, and the job that is logged about meanwhile. */
    private final class Telling implements SolvingJobs.Listener {

        @Override
        public void started() {
            told.add("started " + MDC.get("jobId"));
        }

        @Override
        public void improved(Solving.Improvement improvement) {
            told.add("improved");
        }

        @Override
        public void finished(ScoredSchedule best, boolean endedEarly) {
            told.add("finished " + MDC.get("jobId"));
        }

        @Override
        public void failed(Throwable cause) {
            told.add("failed");
        }

        @Override
        public void stopped(@Nullable ScoredSchedule best) {
            told.add("stopped");
        }
    }

    private static Solving solving() {
        var facts = TinyProblem.create().talk("t").talk("u").facts();
        return TestSolvers.solver()
                .prepareWithoutProof(
                        RuleSet.of(facts, ModelConfig.DEFAULT),
                        new RunConfig(null, 1L, new Termination(null, null, 500)));
    }

    private long ends(String outcome) {
        var timer = registry.find("plumbline.solve").tag("outcome", outcome).timer();
        return timer == null ? 0 : timer.count();
    }

    @Test
    void timeAndMovesOfASearch() {
        var solving = solving();
        var listener = meters.measured("a-job", solving, new Telling());
        listener.started();
        var best = solving.run(listener::improved);
        double running = registry.get("plumbline.moves").functionCounter().count();
        listener.finished(best, false);

        assertThat(told).startsWith("started a-job").endsWith("finished a-job");
        assertThat(MDC.get("jobId")).isNull();
        assertThat(ends("completed")).isEqualTo(1);
        assertThat(running).isPositive().isEqualTo(solving.steps());
        assertThat(registry.get("plumbline.moves").functionCounter().count()).isEqualTo(running);
    }

    @Test
    void oneThatNeverBeganTakesNoTime() {
        var listener = meters.measured("a-job", solving(), new Telling());
        listener.stopped(null);

        assertThat(told).containsExactly("stopped");
        assertThat(ends("stopped")).isZero();
    }

    @Test
    void eachEndHasItsOwn() {
        for (Runnable end :
                List.<Runnable>of(
                        () -> started().failed(new IllegalStateException()),
                        () -> started().stopped(null))) {
            end.run();
        }

        assertThat(ends("failed")).isEqualTo(1);
        assertThat(ends("stopped")).isEqualTo(1);
    }

    private SolvingJobs.Listener started() {
        var listener = meters.measured("a-job", solving(), new Telling());
        listener.started();
        return listener;
    }
}

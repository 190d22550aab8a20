package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.TestSolvers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever ends a job does not work for it. */
@Timeout(120)
class SolvingJobsTest {

    /** Notes how a job ends, and in which thread. */
    private static final class Note implements SolvingJobs.Listener {

        private final CompletableFuture<Thread> started = new CompletableFuture<>();
        private final CompletableFuture<Thread> finished = new CompletableFuture<>();

        @Override
        public void started() {
            started.complete(Thread.currentThread());
        }

        @Override
        public void improved(Solving.Improvement improvement) {
            // Nobody looks at them here.
        }

        @Override
        public void finished(ScoredSchedule best, boolean endedEarly) {
            assertThat(endedEarly).isTrue();
            finished.complete(Thread.currentThread());
        }

        @Override
        public void failed(Throwable cause) {
            finished.completeExceptionally(cause);
        }
    }

    private final SolvingJobs jobs = new SolvingJobs(1, 1);
    private final ScheduleSolver solver = TestSolvers.solver();
    private final RuleSet rules =
            RuleSet.of(DemoDatasets.facts("synthetic-hybrid-mc"), ModelConfig.DEFAULT);

    @Test
    void queuedJobThatIsEndedEndsWhileAnotherOneRuns()
            throws ExecutionException, InterruptedException {
        var running = submit("running");
        running.started.get();
        var waiting = submit("waiting");
        jobs.endEarly("waiting");
        assertThat(waiting.finished.get()).isNotSameAs(Thread.currentThread());
        assertThat(running.finished).isNotDone();
        jobs.endEarly("running");
        running.finished.get();
        jobs.stop(this);
    }

    private Note submit(String id) {
        var note = new Note();
        var hour = Duration.ofHours(1);
        var run = new RunConfig(null, 0L, new Termination(hour, hour, null));
        assertThat(jobs.submit(id, solver.prepareWithoutProof(rules, run), note)).isTrue();
        return note;
    }
}

package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.TestSolvers;
import dev.plumbline.testing.TwoFacedRule;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every job is told its end once, whatever ends it; a bound of time catches what hangs. */
@Timeout(120)
class SolvingJobsTest {

    private static final String STARTED = "started";
    private static final String ENDED_EARLY = "ended early";
    private static final String COMPLETED = "completed";
    private static final String FAILED = "failed";
    private static final String STOPPED = "stopped";

    /** Notes what becomes of a job. */
    private static class Note implements SolvingJobs.Listener {

        final List<String> told = new CopyOnWriteArrayList<>();
        final CompletableFuture<Thread> begun = new CompletableFuture<>();
        final CompletableFuture<Thread> ended = new CompletableFuture<>();
        volatile Throwable failure;
        volatile ScoredSchedule found;

        @Override
        public void started() {
            told.add(STARTED);
            begun.complete(Thread.currentThread());
        }

        @Override
        public void improved(Solving.Improvement improvement) {
            // Nobody looks at them here.
        }

        @Override
        public void finished(ScoredSchedule best, boolean endedEarly) {
            found = best;
            end(endedEarly ? ENDED_EARLY : COMPLETED);
        }

        @Override
        public void failed(Throwable cause) {
            failure = cause;
            end(FAILED);
        }

        @Override
        public void stopped(ScoredSchedule best) {
            found = best;
            end(STOPPED);
        }

        private void end(String how) {
            told.add(how);
            ended.complete(Thread.currentThread());
        }
    }

    /** Is busy when its job begins, until it is let go or interrupted. */
    private static final class Busy extends Note {

        final CountDownLatch letGo = new CountDownLatch(1);

        @Override
        public void started() {
            super.started();
            try {
                letGo.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    private final SolvingJobs jobs = new SolvingJobs(1, 2);
    private final ScheduleSolver solver = TestSolvers.solver();
    private final RuleSet rules =
            RuleSet.of(DemoDatasets.facts("synthetic-hybrid-mc"), ModelConfig.DEFAULT);

    @AfterEach
    void stop() throws InterruptedException {
        jobs.stop(this);
    }

    @Test
    void queuedJobThatIsEndedEndsWhileAnotherOneRuns() throws Exception {
        var running = submit("running", new Note());
        running.begun.get();
        var waiting = submit("waiting", new Note());
        jobs.endEarly("waiting");
        assertThat(waiting.ended.get())
                .isNotSameAs(Thread.currentThread())
                .isNotSameAs(running.begun.get());
        assertThat(waiting.told).containsExactly(STARTED, ENDED_EARLY);
        assertThat(waiting.found.schedule().placements()).isNotEmpty();
        assertThat(running.ended).isNotDone();
        jobs.endEarly("running");
        running.ended.get();
        assertThat(running.told).containsExactly(STARTED, ENDED_EARLY);
    }

    @Test
    void whatComesToItsOwnEndIsComplete() throws Exception {
        var note = new Note();
        assertThat(jobs.submit("few", steps(rules), note)).isTrue();
        note.ended.get();
        assertThat(note.told).containsExactly(STARTED, COMPLETED);
        jobs.endEarly("few");
        jobs.endEarly("never heard of");
        assertThat(note.told).containsExactly(STARTED, COMPLETED);
    }

    @Test
    void takesInNoMoreThanTheQueueHolds() throws Exception {
        submit("running", new Note()).begun.get();
        assertThat(jobs.hasRoom()).isTrue();
        submit("first", new Note());
        assertThat(jobs.hasRoom()).isTrue();
        var second = submit("second", new Note());
        assertThat(jobs.hasRoom()).isFalse();
        var refused = new Note();
        assertThat(jobs.submit("third", endless(), refused)).isFalse();
        jobs.endEarly("third");
        jobs.endEarly("second");
        second.ended.get();
        assertThat(jobs.hasRoom()).isTrue();
        assertThat(jobs.submit("third", endless(), new Note())).isTrue();
        assertThat(refused.told).isEmpty();
    }

    @Test
    void whatHadItsPlaceBeforeIsTakenInHoweverLongTheQueueIs() throws Exception {
        submit("running", new Note()).begun.get();
        submit("first", new Note());
        submit("second", new Note());
        assertThat(jobs.submitAgain("third", steps(rules), new Note())).isTrue();
        var fourth = new Note();
        assertThat(jobs.submitAgain("fourth", steps(rules), fourth)).isTrue();
        assertThat(jobs.hasRoom()).isFalse();
        for (String id : List.of("running", "first", "second")) {
            jobs.endEarly(id);
        }
        fourth.ended.get();
        assertThat(fourth.told).containsExactly(STARTED, COMPLETED);
        assertThat(jobs.hasRoom()).isTrue();
    }

    @Test
    void whatBreaksOffFailsAndTheNextHasItsTurn() throws Exception {
        var broken = new Note();
        var lying = rules.with(TwoFacedRule.asFurther());
        assertThat(jobs.submit("broken", steps(lying), broken)).isTrue();
        var next = new Note();
        assertThat(jobs.submit("next", steps(rules), next)).isTrue();
        broken.ended.get();
        next.ended.get();
        assertThat(broken.told).containsExactly(STARTED, FAILED);
        assertThat(broken.failure)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("constraint streams");
        assertThat(next.told).containsExactly(STARTED, COMPLETED);
    }

    @Test
    void aListenerThatFailsCostsItsOwnJobAlone() throws Exception {
        var failing =
                new Note() {
                    @Override
                    public void started() {
                        throw new OutOfMemoryError("of the listener");
                    }
                };
        assertThat(jobs.submit("failing", endless(), failing)).isTrue();
        failing.ended.get();
        assertThat(failing.told).containsExactly(FAILED);
        assertThat(failing.failure).hasMessage("of the listener");
        var next = new Note();
        assertThat(jobs.submit("next", steps(rules), next)).isTrue();
        next.ended.get();
        assertThat(next.told).containsExactly(STARTED, COMPLETED);
    }

    @Test
    void stoppingStopsWhatRunsAndWhatWaits() throws Exception {
        var running = submit("running", new Note());
        running.begun.get();
        var waiting = submit("waiting", new Note());
        jobs.stop(this);
        assertThat(running.told).containsExactly(STARTED, STOPPED);
        assertThat(running.found.schedule().placements()).isNotEmpty();
        assertThat(waiting.told).containsExactly(STOPPED);
        assertThat(waiting.found).isNull();
        var late = new Note();
        assertThat(jobs.submit("late", endless(), late)).isFalse();
        assertThat(jobs.submitAgain("late", endless(), late)).isFalse();
        assertThat(late.told).isEmpty();
    }

    /** They were taken out of the queue, and are no less waited for. */
    @Test
    void stoppingForgetsNoneThatWasEndedWhileItWaited() throws Exception {
        var running = submit("running", new Note());
        var worker = running.begun.get();
        var first = submit("first", new Busy());
        var second = submit("second", new Note());
        jobs.endEarly("first");
        first.begun.get();
        jobs.endEarly("second");
        var stopping = stopInBackground();
        worker.join();
        // Whoever does not wait for the first one is through by then.
        assertThatThrownBy(() -> stopping.get(200, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        first.letGo.countDown();
        stopping.get();
        assertThat(first.told).containsExactly(STARTED, ENDED_EARLY);
        assertThat(second.told).containsExactly(STARTED, ENDED_EARLY);
    }

    @Test
    void whoHasNoTimeToBeginBeforeTheStopIsToldSo() throws Exception {
        var stuck = submit("stuck", new Busy());
        stuck.begun.get();
        var waiting = submit("waiting", new Note());
        jobs.stop(Duration.ZERO);
        assertThat(waiting.told).containsExactly(STOPPED);
        stuck.ended.get();
        assertThat(stuck.told).containsExactly(STARTED, FAILED);
        assertThat(stuck.failure).hasMessage("interrupted");
    }

    @Test
    void whoWasEndedAndHasNoTimeToBeginIsToldSo() throws Exception {
        var running = submit("running", new Note());
        running.begun.get();
        var stuck = submit("stuck", new Busy());
        var ended = submit("ended", new Note());
        jobs.endEarly("stuck");
        stuck.begun.get();
        jobs.endEarly("ended");
        jobs.stop(Duration.ZERO);
        assertThat(ended.told).containsExactly(FAILED);
        assertThat(ended.failure).isInstanceOf(CancellationException.class);
    }

    private Future<Void> stopInBackground() {
        var stopped = new CompletableFuture<Void>();
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            try {
                                jobs.stop(Duration.ofMinutes(1));
                                stopped.complete(null);
                            } catch (InterruptedException e) {
                                stopped.completeExceptionally(e);
                            }
                        });
        return stopped;
    }

    private <N extends Note> N submit(String id, N note) {
        assertThat(jobs.submit(id, endless(), note)).isTrue();
        return note;
    }

    private Solving endless() {
        var hour = Duration.ofHours(1);
        return solver.prepareWithoutProof(
                rules, new RunConfig(null, 0L, new Termination(hour, hour, null)));
    }

    private Solving steps(RuleSet judging) {
        return solver.prepareWithoutProof(
                judging, new RunConfig(null, 0L, new Termination(null, null, 100)));
    }
}

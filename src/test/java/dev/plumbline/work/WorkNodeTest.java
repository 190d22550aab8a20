package dev.plumbline.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rest.PatientWait;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import dev.plumbline.store.SolverStatus;
import dev.plumbline.store.SqlDatabase;
import dev.plumbline.store.StoredSchedule;
import dev.plumbline.testing.DemoDatasets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a job on a server of its own, whatever ends it. */
@Timeout(120)
class WorkNodeTest {

    private static final String SECRET = "at /etc/secret, line 7";
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Problem PROBLEM = DemoDatasets.facts("synthetic-hybrid-mc").problem();

    /** Begins to search only when the test lets it, and notes where it begins. */
    private static final class GuardedSolver extends ScheduleSolver {

        private final Semaphore begun = new Semaphore(0);
        private final Semaphore mayGoOn = new Semaphore(0);
        private final Queue<Schedule> starts = new ConcurrentLinkedQueue<>();
        private volatile boolean isBroken;

        @Override
        public Solving prepare(RuleSet rules, RunConfig run) {
            begun.release();
            mayGoOn.acquireUninterruptibly();
            if (isBroken) {
                throw new IllegalStateException(SECRET);
            }
            return super.prepareWithoutProof(rules, run);
        }

        @Override
        public Solving prepareFrom(RuleSet rules, RunConfig run, Schedule start, boolean proves) {
            starts.add(start);
            return super.prepareFrom(rules, run, start, proves);
        }
    }

    private final GuardedSolver solver = new GuardedSolver();
    @TempDir private Path dir;
    private TestNode node;

    @BeforeEach
    void open() {
        node = new TestNode(SqlDatabase.open(dir), solver, 1, NEVER);
    }

    @AfterEach
    void close() {
        solver.mayGoOn.release(100);
        node.close();
    }

    private static Termination steps() {
        return new Termination(null, null, 200);
    }

    private void awaitBegun() {
        solver.begun.acquireUninterruptibly();
    }

    private StoredSchedule stored(String id) {
        return node.store().find(id).orElseThrow();
    }

    @Test
    void aJobFromItsBeginningToItsEnd() {
        node.add("a", PROBLEM, steps());
        awaitBegun();
        var active = stored("a");
        assertThat(active.status()).isEqualTo(SolverStatus.SOLVING_ACTIVE);
        assertThat(active.started()).isNotNull();
        assertThat(active.completed()).isNull();
        solver.mayGoOn.release();
        var done = node.finished("a");
        assertThat(done.status()).isEqualTo(SolverStatus.SOLVING_COMPLETED);
        assertThat(done.started()).isEqualTo(active.started());
        assertThat(done.completed()).isAfterOrEqualTo(done.started());
        assertThat(done.failureMessage()).isNull();
        node.node().endEarly("a");
        node.node().endEarly("never heard of");
        assertThat(stored("a")).isEqualTo(done);
    }

    @Test
    void anImprovementIsStoredWithItsScoreAndFindings() {
        solver.mayGoOn.release();
        node.add("a", PROBLEM, LONG);
        var improved = node.when("a", schedule -> schedule.best() != null);
        var best = improved.best();
        var rules = RuleSet.of(best.schedule().facts(), ModelConfig.DEFAULT);
        assertThat(best).isEqualTo(ScheduleAudit.of(rules, best.schedule()));
        node.node().endEarly("a");
        var ended = node.finished("a");
        assertThat(ended.status()).isEqualTo(SolverStatus.SOLVING_INCOMPLETE);
        assertThat(ended.best().score()).isGreaterThanOrEqualTo(best.score());
    }

    @Test
    void oneThatWaitsEndsWhileAnotherRuns() {
        node.add("running", PROBLEM, LONG);
        awaitBegun();
        node.add("waiting", PROBLEM, LONG);
        solver.mayGoOn.release(2);
        node.node().endEarly("waiting");
        var ended = node.finished("waiting");
        assertThat(ended.status()).isEqualTo(SolverStatus.SOLVING_INCOMPLETE);
        assertThat(ended.best().schedule().placements()).isNotEmpty();
        assertThat(ended.started()).isNotNull();
        assertThat(stored("running").isFinished()).isFalse();
    }

    @Test
    void whatBreaksOffFailsInNoWordsOfTheException() {
        solver.isBroken = true;
        solver.mayGoOn.release();
        node.add("a", PROBLEM, LONG);
        var failed = node.finished("a");
        assertThat(failed.status()).isEqualTo(SolverStatus.SOLVING_FAILED);
        assertThat(failed.best()).isNull();
        assertThat(failed.failureMessage()).contains("id a").doesNotContain("secret", "Illegal");
        solver.isBroken = false;
        solver.mayGoOn.release();
        node.add("b", PROBLEM, steps());
        assertThat(node.finished("b").status()).isEqualTo(SolverStatus.SOLVING_COMPLETED);
    }

    @Test
    void whatIsErasedDoesNotComeBackAndGivesItsSlotToTheNext() {
        node.add("a", PROBLEM, LONG);
        awaitBegun();
        node.add("b", PROBLEM, steps());
        node.store().remove("a");
        node.node().forget("a");
        solver.mayGoOn.release(2);
        node.finished("b");
        assertThat(node.store().find("a")).isEmpty();
    }

    @Test
    void whoStopsHandsBackWhatWasFoundAndTheNextOneGoesOnFromThere() {
        solver.mayGoOn.release();
        node.add("running", PROBLEM, LONG);
        var best = node.when("running", schedule -> schedule.best() != null).best();
        node.add("waiting", PROBLEM, LONG);
        node.close();

        node = new TestNode(SqlDatabase.open(dir), solver, 2, NEVER);
        var start = PatientWait.get(solver.starts::peek, Objects::nonNull, LONG);
        var rules = RuleSet.of(start.facts(), ModelConfig.DEFAULT);
        assertThat(ScheduleAudit.of(rules, start).score()).isGreaterThanOrEqualTo(best.score());
        assertThat(stored("running").status()).isEqualTo(SolverStatus.SOLVING_ACTIVE);
    }

    @Test
    void whereStepsAreCountedTheNextOneBeginsAnew() {
        node.add("a", PROBLEM, new Termination(null, null, 100_000_000));
        solver.mayGoOn.release();
        node.when("a", schedule -> schedule.best() != null);
        node.close();

        node = new TestNode(SqlDatabase.open(dir), solver, 1, NEVER);
        solver.begun.acquireUninterruptibly(2);
        assertThat(stored("a").best()).isNull();
        assertThat(solver.starts).isEmpty();
    }
}

package dev.plumbline.rest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.access.Caller;
import dev.plumbline.access.CurrentCaller;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rest.PatientWait;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import dev.plumbline.store.SolverStatus;
import dev.plumbline.store.SqlDatabase;
import dev.plumbline.work.TestNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons wait for their turn, end when they are told to, and are remembered for a while. */
@Timeout(300)
class ComparisonServiceTest {

    private static final int WAITING = 4;
    private static final int REMEMBERED = 20;
    private static final String ONE = "{\"profile\": \"balanced\"}";
    private static final String SECRET = "at /etc/secret, line 7";

    /** Begins a search only when the test lets it. */
    private static final class GuardedSolver extends ScheduleSolver {

        private final Semaphore begun = new Semaphore(0);
        private final Semaphore mayGoOn = new Semaphore(0);
        private volatile boolean isBroken;

        @Override
        public Solving prepareAlone(RuleSet rules, RunConfig run) {
            begun.release();
            mayGoOn.acquireUninterruptibly();
            if (isBroken) {
                throw new IllegalStateException(SECRET);
            }
            return super.prepareAlone(rules, run);
        }
    }

    private final GuardedSolver solver = new GuardedSolver();
    @TempDir private Path dir;
    private TestNode node;
    private ComparisonService service;

    @BeforeEach
    void open() {
        node = new TestNode(SqlDatabase.open(dir), solver, 1, Duration.ofHours(1));
        service =
                new ComparisonService(
                        node.comparisons(), Clock.systemUTC(), new CurrentCaller(Caller.LOCAL));
    }

    @AfterEach
    void stop() {
        solver.mayGoOn.release(1_000);
        node.close();
    }

    @Test
    void oneRunsAndTheOthersWait() {
        var running = submit();
        solver.begun.acquireUninterruptibly();
        var waiting = submit();
        assertThat(status(running)).isEqualTo(SolverStatus.SOLVING_ACTIVE);
        assertThat(status(waiting)).isEqualTo(SolverStatus.SOLVING_SCHEDULED);
        assertThat(service.get(waiting).startDateTime()).isNull();
        assertThat(service.get(running).progress().now()).isNotBlank();
        solver.mayGoOn.release(1_000);
        assertThat(finished(running).solverStatus()).isEqualTo(SolverStatus.SOLVING_COMPLETED);
        var last = finished(waiting);
        assertThat(last.solverStatus()).isEqualTo(SolverStatus.SOLVING_COMPLETED);
        assertThat(last.progress()).isEqualTo(new ComparisonState.Progress(2, 2, null));
        assertThat(last.results()).isNotNull();
        assertThat(last.failureMessage()).isNull();
        assertThat(last.startDateTime()).isBetween(last.submitDateTime(), last.completeDateTime());
    }

    @Test
    void oneThatRunsEndsWithoutResults() {
        var running = submit();
        solver.begun.acquireUninterruptibly();
        service.end(running);
        assertThat(status(running)).isEqualTo(SolverStatus.SOLVING_ACTIVE);
        solver.mayGoOn.release(1_000);
        var ended = finished(running);
        assertThat(ended.solverStatus()).isEqualTo(SolverStatus.SOLVING_INCOMPLETE);
        assertThat(ended.results()).isNull();
        assertThat(service.end(running)).isEqualTo(ended);
    }

    @Test
    void whoIsEndedWhileItWaitsLeavesItsPlaceToOthers() {
        submit();
        solver.begun.acquireUninterruptibly();
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < WAITING; i++) {
            waiting.add(submit());
        }
        assertBusy();
        var ended = service.end(waiting.getFirst());
        assertThat(ended.solverStatus()).isEqualTo(SolverStatus.SOLVING_INCOMPLETE);
        assertThat(ended.startDateTime()).isNull();
        assertThat(ended.completeDateTime()).isNotNull();
        assertThat(status(submit())).isEqualTo(SolverStatus.SOLVING_SCHEDULED);
        assertBusy();
        assertThat(service.get(waiting.getFirst())).isEqualTo(ended);
    }

    @Test
    void theOldestResultsAreForgottenButNotForWhatIsRefused() {
        solver.mayGoOn.release(REMEMBERED);
        List<String> done = new ArrayList<>();
        for (int i = 0; i < REMEMBERED; i++) {
            done.add(submit(ONE));
            finished(done.getLast());
        }
        solver.begun.acquireUninterruptibly(REMEMBERED);
        submit();
        solver.begun.acquireUninterruptibly();
        for (int i = 0; i < WAITING; i++) {
            submit();
        }
        assertBusy();
        done.subList(0, 1 + WAITING).forEach(this::assertUnknown);
        assertThat(done.subList(1 + WAITING, REMEMBERED))
                .allMatch(id -> status(id) == SolverStatus.SOLVING_COMPLETED);
    }

    @Test
    void whatBreaksOffFailsInNoWordsOfTheException() {
        solver.isBroken = true;
        solver.mayGoOn.release();
        var broken = submit();
        var state = finished(broken);
        assertThat(state.solverStatus()).isEqualTo(SolverStatus.SOLVING_FAILED);
        assertThat(state.failureMessage()).contains(broken).doesNotContain(SECRET);
        assertThat(state.results()).isNull();
        solver.isBroken = false;
        solver.mayGoOn.release(2);
        assertThat(finished(submit()).solverStatus()).isEqualTo(SolverStatus.SOLVING_COMPLETED);
    }

    @Test
    void theNextServerGoesOnWithWhatIsNotFinished() throws InterruptedException {
        var running = submit();
        var waiting = submit();
        solver.mayGoOn.release();
        solver.begun.acquireUninterruptibly(2);
        assertThat(service.get(running).progress().finished()).isOne();
        var stopping = Thread.ofPlatform().start(node::close);
        solver.mayGoOn.release();
        stopping.join();
        open();
        assertThat(service.get(running).progress().finished()).isPositive();
        solver.mayGoOn.release(9);
        assertThat(finished(running).solverStatus()).isEqualTo(SolverStatus.SOLVING_COMPLETED);
        assertThat(finished(waiting).results()).isNotNull();
    }

    @Test
    void mistakesAreRefusedAtOnce() {
        assertThatThrownBy(() -> service.submit("{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidInputException.class);
        assertUnknown("nothing");
    }

    private void assertBusy() {
        assertThatThrownBy(this::submit)
                .isInstanceOf(RequestRefusal.class)
                .hasMessageContaining("Enough comparisons are waiting.");
    }

    private void assertUnknown(String id) {
        assertThatThrownBy(() -> service.get(id)).isInstanceOf(RequestRefusal.class);
        assertThatThrownBy(() -> service.end(id)).isInstanceOf(RequestRefusal.class);
    }

    /** Two searches. */
    private String submit() {
        return submit("{\"profile\": \"balanced\"}, {\"profile\": \"compact\"}");
    }

    /** As many searches as variants. */
    private String submit(String variants) {
        String body =
                """
                {"name": "Profiles", "datasets": ["lpc-vfio-iommu-pci"], "seeds": 1,
                 "limit": {"steps": 1}, "variants": [%s]}
                """
                        .formatted(variants);
        return service.submit(body.getBytes(StandardCharsets.UTF_8)).id();
    }

    private SolverStatus status(String id) {
        return service.get(id).solverStatus();
    }

    private ComparisonState finished(String id) {
        return PatientWait.get(
                () -> service.get(id),
                state -> state.solverStatus().isFinished(),
                Duration.ofMinutes(1));
    }
}

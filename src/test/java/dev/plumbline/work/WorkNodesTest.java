package dev.plumbline.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rest.PatientWait;
import dev.plumbline.rest.job.LiveSchedules;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import dev.plumbline.store.SolverStatus;
import dev.plumbline.store.SqlDatabase;
import dev.plumbline.store.StoredSchedule;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.TestPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two nodes on one PostgreSQL. */
@Timeout(120)
class WorkNodesTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration BEAT = Duration.ofMillis(300);
    private static final Problem PROBLEM = DemoDatasets.facts("synthetic-hybrid-mc").problem();

    /** Searches in one thread, and notes where it begins. */
    private static final class NotingSolver extends ScheduleSolver {

        private final Queue<Schedule> starts = new ConcurrentLinkedQueue<>();

        @Override
        public Solving prepare(RuleSet rules, RunConfig run) {
            return super.prepareAlone(rules, run);
        }

        @Override
        public Solving prepareFrom(RuleSet rules, RunConfig run, Schedule start, boolean proves) {
            starts.add(start);
            return super.prepareFrom(rules, run, start, false);
        }
    }

    private final String address = TestPostgres.newDatabase();
    private final NotingSolver otherSolver = new NotingSolver();
    private TestNode node;
    private TestNode other;

    @BeforeEach
    void open() {
        node = new TestNode(SqlDatabase.open(address), new NotingSolver(), 1, BEAT);
    }

    private void openOther() {
        other = new TestNode(SqlDatabase.open(address), otherSolver, 1, BEAT);
    }

    @AfterEach
    void close() {
        node.close();
        if (other != null) {
            other.close();
        }
    }

    private static void await(BooleanSupplier wanted) {
        PatientWait.get(wanted::getAsBoolean, is -> is, LONG);
    }

    @Test
    void whoIsCutOffEndsItsWorkAndTheOtherGoesOnFromTheCheckpoint() {
        node.add("a", PROBLEM, LONG);
        openOther();
        var seen = other.when("a", schedule -> schedule.best() != null);
        assertThat(node.node().claims()).hasSize(1);
        node.cutOff();

        var start = PatientWait.get(otherSolver.starts::peek, Objects::nonNull, LONG);
        var taken = other.store().find("a").orElseThrow();
        assertThat(taken.status()).isEqualTo(SolverStatus.SOLVING_ACTIVE);
        assertThat(taken.best().score()).isGreaterThanOrEqualTo(seen.best().score());
        assertThat(start.placements()).isNotEmpty();
        await(() -> node.node().claims().isEmpty());
        other.node().endEarly("a");
        assertThat(other.finished("a").status()).isEqualTo(SolverStatus.SOLVING_INCOMPLETE);
    }

    @Test
    void anyNodeAnswersForAndEndsWhatRunsOnAnother() {
        openOther();
        node.add("a", PROBLEM, LONG);
        await(() -> node.node().claims().size() + other.node().claims().size() == 1);
        var idle = node.node().claims().isEmpty() ? node : other;
        var seen = idle.when("a", schedule -> schedule.best() != null);
        assertThat(seen.status()).isEqualTo(SolverStatus.SOLVING_ACTIVE);
        idle.node().endEarly("a");
        assertThat(idle.finished("a").status()).isEqualTo(SolverStatus.SOLVING_INCOMPLETE);
    }

    @Test
    void whoWatchesOnAnyNodeSeesTheEnd() throws Exception {
        openOther();
        node.add("a", PROBLEM, new Termination(Duration.ofSeconds(1), null, null));
        var seen = new ArrayList<CompletableFuture<List<StoredSchedule>>>();
        for (TestNode one : List.of(node, other)) {
            var live = new LiveSchedules(one.store(), one.changes());
            seen.add(live.watch("a").collect().asList().subscribeAsCompletionStage());
        }
        for (var states : seen) {
            assertThat(states.get().getLast().status()).isEqualTo(SolverStatus.SOLVING_COMPLETED);
            assertThat(states.get().getLast().best()).isNotNull();
        }
    }

    @Test
    void whatIsErasedOnOneNodeEndsOnTheOther() {
        node.add("a", PROBLEM, LONG);
        await(() -> node.node().claims().size() == 1);
        openOther();
        assertThat(other.store().find("a")).isPresent();
        other.store().remove("a");
        await(() -> node.node().claims().isEmpty());
        assertThat(node.store().find("a")).isEmpty();
    }

    @Test
    void whoStopsHandsOverAtOnce() throws Exception {
        node.add("a", PROBLEM, LONG);
        node.when("a", schedule -> schedule.best() != null);
        openOther();
        node.node().stop();
        await(() -> !other.node().claims().isEmpty());
        assertThat(other.node().claims().getFirst().start()).isEqualTo(2);
        await(() -> otherSolver.starts.size() == 1);
    }

    @Test
    void bothWorkOnWhatOneTookIn() {
        openOther();
        for (int i = 0; i < 4; i++) {
            node.add("job " + i, PROBLEM, new Termination(Duration.ofSeconds(1), null, null));
        }
        await(() -> !node.node().claims().isEmpty() && !other.node().claims().isEmpty());
        for (int i = 0; i < 4; i++) {
            assertThat(other.finished("job " + i).status())
                    .isEqualTo(SolverStatus.SOLVING_COMPLETED);
        }
    }
}

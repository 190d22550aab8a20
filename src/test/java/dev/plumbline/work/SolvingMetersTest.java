package dev.plumbline.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rest.PatientWait;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import dev.plumbline.store.SqlDatabase;
import dev.plumbline.testing.DemoDatasets;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Searches are measured, whatever becomes of them. */
@Timeout(120)
class SolvingMetersTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Problem PROBLEM = DemoDatasets.facts("synthetic-hybrid-mc").problem();

    /** Notes which job is logged about while it works. */
    private static final class NotingSolver extends ScheduleSolver {

        private final Queue<Object> jobs = new ConcurrentLinkedQueue<>();
        private volatile boolean isBroken;

        @Override
        public Solving prepare(RuleSet rules, RunConfig run) {
            jobs.add(MDC.get("jobId"));
            if (isBroken) {
                throw new IllegalStateException();
            }
            return super.prepareWithoutProof(rules, run);
        }
    }

    private final NotingSolver solver = new NotingSolver();
    @TempDir private Path dir;
    private TestNode node;

    @BeforeEach
    void open() {
        node = new TestNode(SqlDatabase.open(dir), solver, 1, Duration.ofHours(1));
    }

    @AfterEach
    void close() {
        node.close();
    }

    private long ends(String outcome) {
        var timer = node.registry().find("plumbline.solve").tag("outcome", outcome).timer();
        return timer == null ? 0 : timer.count();
    }

    private double moves() {
        return node.registry().get("plumbline.moves").functionCounter().count();
    }

    private void addForSteps(String id) {
        node.add(id, PROBLEM, new Termination(null, null, 200));
    }

    @Test
    void timeAndMovesOfASearch() {
        assertThat(moves()).isZero();
        addForSteps("a");
        node.finished("a");

        assertThat(solver.jobs).containsExactly("a");
        assertThat(ends("completed")).isEqualTo(1);
        assertThat(moves()).isPositive();
    }

    @Test
    void movesCountWhileItSearches() {
        node.add("a", PROBLEM, LONG);
        PatientWait.get(this::moves, moves -> moves > 0, LONG);
        assertThat(node.store().find("a").orElseThrow().isFinished()).isFalse();

        node.node().endEarly("a");
        node.finished("a");
        assertThat(ends("ended")).isEqualTo(1);
        assertThat(moves()).isPositive();
    }

    @Test
    void oneThatBreaksOff() {
        solver.isBroken = true;
        addForSteps("a");
        node.finished("a");
        assertThat(ends("failed")).isEqualTo(1);
        assertThat(moves()).isZero();

        solver.isBroken = false;
        addForSteps("b");
        node.finished("b");
        assertThat(solver.jobs).containsExactly("a", "b");
        assertThat(ends("completed")).isEqualTo(1);
    }

    @Test
    void oneThatIsStoppedWithItsServer() throws InterruptedException {
        node.add("a", PROBLEM, LONG);
        node.when("a", schedule -> schedule.best() != null);
        node.node().stop();

        assertThat(ends("stopped")).isEqualTo(1);
    }

    @Test
    void whatIsLoggedAfterwardsHasNoJob() {
        try (var measured = new SolvingMeters(new SimpleMeterRegistry()).begin("a-job")) {
            assertThat(MDC.get("jobId")).isEqualTo("a-job");
            measured.over(SolvingMeters.Outcome.FAILED);
        }
        assertThat(MDC.get("jobId")).isNull();
    }
}

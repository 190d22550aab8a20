package dev.plumbline.work;

import dev.plumbline.problem.Config;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.rest.PatientWait;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.store.ChangeFeed;
import dev.plumbline.store.ComparisonStore;
import dev.plumbline.store.JobQueue;
import dev.plumbline.store.QueueLimits;
import dev.plumbline.store.SqlDatabase;
import dev.plumbline.store.SqlScheduleStore;
import dev.plumbline.store.StoredSchedule;
import dev.plumbline.store.Submission;
import dev.plumbline.testing.TemporaryStore;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** A node that works on a database, as a server does, but without one. */
public final class TestNode implements AutoCloseable {

    /** Catches what hangs; no measurement. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    private static final int FINISHED_KEPT = 1_000;

    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final SqlDatabase database;
    private final ChangeFeed changes;
    private final SqlScheduleStore store;
    private final WorkNode node;
    private final Comparisons comparisons;

    /**
     * @param database is closed with this
     * @param parallel schedules that are solved at the same time
     * @param beat between two signs of life
     */
    public TestNode(SqlDatabase database, ScheduleSolver solver, int parallel, Duration beat) {
        this.database = database;
        changes = new ChangeFeed(database);
        var jobs = new JobQueue(database, changes, QueueLimits.NONE);
        store =
                new SqlScheduleStore(
                        database,
                        jobs,
                        changes,
                        FINISHED_KEPT,
                        Integer.MAX_VALUE,
                        Clock.systemUTC());
        var compared = new ComparisonStore(database, jobs, changes);
        node = node(registry, jobs, changes, store, compared, solver, parallel, beat);
        comparisons = new Comparisons(compared, node, "1.0", Clock.systemUTC());
        node.start();
    }

    /** The comparisons that it works on. */
    public Comparisons comparisons() {
        return comparisons;
    }

    private static WorkNode node(
            MeterRegistry registry,
            JobQueue jobs,
            ChangeFeed changes,
            SqlScheduleStore store,
            ComparisonStore compared,
            ScheduleSolver solver,
            int parallel,
            Duration beat) {
        return new WorkNode(
                jobs,
                changes,
                new SolvingSource(store, solver, new SolvingMeters(registry), Clock.systemUTC()),
                new ComparingSource(compared, solver, Clock.systemUTC()),
                parallel,
                beat);
    }

    /** One that never begins to work. */
    public static WorkNode idle(TemporaryStore memory, ScheduleSolver solver) {
        return node(
                new SimpleMeterRegistry(),
                memory.jobs(),
                memory.changes(),
                memory.store(),
                memory.comparisons(),
                solver,
                1,
                Duration.ofHours(1));
    }

    /** What is measured of its searches. */
    MeterRegistry registry() {
        return registry;
    }

    ChangeFeed changes() {
        return changes;
    }

    SqlScheduleStore store() {
        return store;
    }

    WorkNode node() {
        return node;
    }

    /** Queues a problem that is solved for so long, if nobody ends it. */
    void add(String id, Problem problem, Duration time) {
        add(id, problem, new Termination(time, time, null));
    }

    void add(String id, Problem problem, Termination termination) {
        var submission =
                new Submission(
                        "a run",
                        problem,
                        new Config(new RunConfig(null, 1L, termination), ModelConfig.DEFAULT),
                        List.of(),
                        Clock.systemUTC().instant(),
                        null,
                        null,
                        1_000,
                        "somebody");
        store.addQueued(StoredSchedule.created(id, submission).queue());
    }

    StoredSchedule when(String id, Predicate<StoredSchedule> wanted) {
        return PatientWait.get(() -> store.find(id).orElseThrow(), wanted, HANGS);
    }

    StoredSchedule finished(String id) {
        return when(id, StoredSchedule::isFinished);
    }

    /** Goes on as long as it can, without the database. */
    void cutOff() {
        database.close();
    }

    @Override
    public void close() {
        try {
            node.stop();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        store.close();
        database.close();
    }
}

package dev.plumbline.store;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Remembers schedules in a database. Those that this node solves are in memory as well, because
 * they change more often than is written; of the others some are, as long as nobody changes them.
 */
@ApplicationScoped
public class SqlScheduleStore implements ScheduleStore, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SqlScheduleStore.class);

    /** Between two writes of what is not finished. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Whoever closes it waits no longer for what is being done at that moment. */
    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    /** Of so many parts of the memory, recent schedules take one. */
    private static final int MEMORY_PART = 8;

    private final SqlDatabase database;
    private final JobQueue jobs;
    private final ChangeFeed changes;
    private final RunningSchedules running;

    private final RecentSchedules recent =
            new RecentSchedules(Runtime.getRuntime().maxMemory() / MEMORY_PART);

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("plumbline-store").factory());

    /**
     * Opens the store.
     *
     * @param finishedKept finished schedules to keep, at least 1
     * @param daysKept days for which they are kept, at least 1
     * @throws StoreUnavailableException with a sentence that says why not
     */
    @Inject
    public SqlScheduleStore(
            SqlDatabase database,
            JobQueue jobs,
            ChangeFeed changes,
            @ConfigProperty(name = "plumbline.store.finished", defaultValue = "1000")
                    int finishedKept,
            @ConfigProperty(name = "plumbline.store.days", defaultValue = "90") int daysKept,
            Clock clock) {
        var retention = new RetentionRule(finishedKept, daysKept, clock);
        this.database = database;
        this.jobs = jobs;
        this.changes = changes;
        this.running = new RunningSchedules(this::load, jobs, changes, recent, retention);
        changes.listenToOthers(recent::forget);
        timer.scheduleWithFixedDelay(
                running::writeAll, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(this::forgetOld, 0, 1, TimeUnit.HOURS);
    }

    /** With a queue of its own, of any length, and schedules of any age. */
    public SqlScheduleStore(SqlDatabase database, int finishedKept) {
        this(database, new ChangeFeed(database), finishedKept);
    }

    private SqlScheduleStore(SqlDatabase database, ChangeFeed changes, int finishedKept) {
        this(
                database,
                new JobQueue(database, changes, QueueLimits.NONE),
                changes,
                finishedKept,
                Integer.MAX_VALUE,
                Clock.systemUTC());
    }

    @Override
    public StoredSchedule add(StoredSchedule schedule) {
        return add(schedule, (table, number) -> {});
    }

    @Override
    public StoredSchedule addQueued(StoredSchedule schedule) {
        return add(
                schedule,
                (table, number) ->
                        jobs.add(
                                table,
                                schedule.id(),
                                JobKind.SOLVING,
                                schedule.submission().owner(),
                                number));
    }

    /** What else is done with a schedule that is new. */
    @FunctionalInterface
    private interface Queueing {
        void with(JobTable table, long number) throws SQLException;
    }

    private StoredSchedule add(StoredSchedule schedule, Queueing queueing) {
        var submission = SubmissionRow.of(schedule.id(), schedule.submission());
        var solving = SolvingRow.of(schedule);
        var id =
                jobs.change(
                        (table, connection, number) -> {
                            var schedules = new ScheduleTable(connection);
                            String key = submission.idempotencyKey();
                            var earlier =
                                    key == null ? Optional.<String>empty() : schedules.idOfKey(key);
                            if (earlier.isPresent()) {
                                return earlier.get();
                            }
                            insert(schedules, submission, solving);
                            queueing.with(table, number);
                            return submission.id();
                        });
        return id.equals(schedule.id()) ? schedule : find(id).orElse(schedule);
    }

    private static void insert(ScheduleTable table, SubmissionRow submission, SolvingRow solving)
            throws SQLException {
        if (table.has(submission.id())) {
            throw new IllegalArgumentException(
                    "The schedule (%s) is in the store already.".formatted(submission.id()));
        }
        table.insert(submission, solving);
    }

    @Override
    public Optional<StoredSchedule> find(String id) {
        return running.find(id).or(() -> recent.find(id)).or(() -> fetch(id));
    }

    /** From the disk; it is made into a schedule while others go on. */
    private Optional<StoredSchedule> fetch(String id) {
        long moment = recent.now();
        var loaded = load(id);
        loaded.ifPresent(schedule -> recent.keepIfStill(schedule, moment));
        return loaded;
    }

    private Optional<StoredSchedule> load(String id) {
        var row = database.transaction(c -> new ScheduleTable(c).find(id));
        try {
            return row.map(ScheduleTable.Row::schedule);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The schedule %s stays stored, but this version cannot read it", id);
            return Optional.empty();
        }
    }

    @Override
    public Optional<StoredSchedule> findByKey(String key) {
        return database.transaction(c -> new ScheduleTable(c).idOfKey(key)).flatMap(this::find);
    }

    @Override
    public List<StoredSchedule> newest(int most) {
        return found(database.transaction(c -> new ScheduleTable(c).newest(most)));
    }

    @Override
    public List<StoredSchedule> newest(int most, String owner) {
        return found(database.transaction(c -> new ScheduleTable(c).newest(most, owner)));
    }

    private List<StoredSchedule> found(List<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    @Override
    public List<Lineage> lineages() {
        return database.transaction(c -> new ScheduleTable(c).lineages());
    }

    @Override
    public List<StoredSchedule> unfinished() {
        return database.transaction(c -> new ScheduleTable(c).unfinished()).stream()
                .flatMap(id -> find(id).stream())
                .filter(schedule -> !schedule.isFinished())
                .toList();
    }

    /** A new state, and the ids of those that went for it. */
    private record Updated(StoredSchedule schedule, List<String> gone) {}

    @Override
    public Optional<StoredSchedule> update(String id, UnaryOperator<StoredSchedule> change) {
        var updated =
                jobs.change(
                        (table, connection, number) ->
                                table.isGiven(id)
                                        ? Optional.<Updated>empty()
                                        : update(table, new ScheduleTable(connection), id, change));
        updated.ifPresent(
                done -> {
                    recent.forget(id);
                    done.gone().forEach(recent::forget);
                    changes.tell(id);
                });
        return updated.map(Updated::schedule).or(() -> find(id));
    }

    private Optional<Updated> update(
            JobTable table,
            ScheduleTable schedules,
            String id,
            UnaryOperator<StoredSchedule> change)
            throws SQLException {
        var row = schedules.find(id);
        if (row.isEmpty()) {
            return Optional.empty();
        }
        var before = row.get().schedule();
        var after = before.isFinished() ? before : change.apply(before);
        List<String> gone = List.of();
        if (after != before) {
            schedules.update(SolvingRow.of(after));
            table.noteChange(id, Instant.now());
            if (after.isFinished()) {
                table.delete(id);
                gone = running.retire(table, schedules, Instant.now());
            }
        }
        return Optional.of(new Updated(after, gone));
    }

    /** Some get too old while nothing happens. */
    private void forgetOld() {
        try {
            jobs.change(
                            (table, connection, number) ->
                                    running.retire(
                                            table, new ScheduleTable(connection), Instant.now()))
                    .forEach(recent::forget);
        } catch (RuntimeException e) {
            LOG.errorf(e, "What is too old is not erased yet");
        }
    }

    @Override
    public Map<SolverStatus, Integer> counts() {
        return database.transaction(c -> new ScheduleTable(c).counts());
    }

    @Override
    public boolean isReachable() {
        try {
            return database.isThere() && database.transaction(c -> new ScheduleTable(c).answers());
        } catch (RuntimeException e) {
            LOG.warnf(e, "The database does not answer");
            return false;
        }
    }

    @Override
    public Optional<StoredSchedule> begin(Claim claim, String node, Instant now) {
        return running.begin(claim, node, now);
    }

    @Override
    public Optional<StoredSchedule> update(Claim claim, UnaryOperator<StoredSchedule> change) {
        return running.update(claim, change);
    }

    @Override
    public boolean isSettled(Claim claim) {
        return running.isSettled(claim);
    }

    @Override
    public boolean handBack(Claim claim, UnaryOperator<StoredSchedule> last) {
        boolean counts = running.handBack(claim, last);
        recent.forget(claim.job());
        changes.tell(claim.job());
        return counts;
    }

    @Override
    public void abandon(Claim claim) {
        running.abandon(claim);
        changes.tell(claim.job());
    }

    @Override
    public void remove(String id) {
        jobs.change(
                (table, connection, number) -> {
                    new ScheduleTable(connection).delete(id);
                    table.delete(id);
                    table.noteChange(id, Instant.now());
                    return true;
                });
        running.forget(id);
        recent.forget(id);
        changes.tell(id);
    }

    /** Writes what is not written yet. */
    @PreDestroy
    @Override
    public void close() {
        timer.shutdown();
        changes.close();
        running.writeAll();
        try {
            // What it has begun needs the database, which goes next.
            timer.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

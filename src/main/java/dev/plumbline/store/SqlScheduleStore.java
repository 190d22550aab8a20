package dev.plumbline.store;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Remembers schedules in a database. Those that are not finished are in memory as well, because
 * they change more often than is written; of the finished ones some are.
 */
@ApplicationScoped
public class SqlScheduleStore implements ScheduleStore, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SqlScheduleStore.class);

    /** Between two writes of what is not finished. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Of so many parts of the memory, recent schedules take one. */
    private static final int MEMORY_PART = 8;

    private final SqlDatabase database;
    private final int finishedKept;

    /** Not finished, or finished and not on the disk yet. */
    private final Map<String, StoredSchedule> live = new ConcurrentHashMap<>();

    /** Ids of live ones that are otherwise on the disk. */
    private final Set<String> unwritten = new HashSet<>();

    private final RecentSchedules recent =
            new RecentSchedules(Runtime.getRuntime().maxMemory() / MEMORY_PART);

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("plumbline-store").factory());

    /**
     * Opens the store.
     *
     * @param directory where the data is, made if need be; the user's data home when absent
     * @param finishedKept finished schedules to keep, at least 1
     * @throws StoreUnavailableException with a sentence that says why not
     */
    @Inject
    public SqlScheduleStore(
            @ConfigProperty(name = "plumbline.data") Optional<String> directory,
            @ConfigProperty(name = "plumbline.store.finished", defaultValue = "1000")
                    int finishedKept) {
        this(open(directory, finishedKept), finishedKept);
    }

    /** Of a database, which is closed with the store. */
    SqlScheduleStore(SqlDatabase database, int finishedKept) {
        this.database = database;
        this.finishedKept = finishedKept;
        for (String id : database.transaction(c -> new ScheduleTable(c).unfinished())) {
            load(id).ifPresent(schedule -> live.put(id, schedule));
        }
        timer.scheduleWithFixedDelay(
                this::writeAll, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static SqlDatabase open(Optional<String> directory, int finishedKept) {
        if (finishedKept < 1) {
            throw new StoreUnavailableException(
                    "The plumbline.store.finished (%d) must be at least 1."
                            .formatted(finishedKept));
        }
        return SqlDatabase.open(
                directory
                        .map(Path::of)
                        .orElseGet(() -> DataDirectory.standard(System.getenv("XDG_DATA_HOME"))));
    }

    @Override
    public StoredSchedule add(StoredSchedule schedule) {
        var submission = SubmissionRow.of(schedule.id(), schedule.submission());
        var solving = SolvingRow.of(schedule);
        synchronized (this) {
            var earlier = idOfKey(submission.idempotencyKey()).flatMap(this::find);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            database.transaction(c -> insert(new ScheduleTable(c), submission, solving));
            live.put(schedule.id(), schedule);
            return schedule;
        }
    }

    private static boolean insert(ScheduleTable table, SubmissionRow submission, SolvingRow solving)
            throws SQLException {
        if (table.has(submission.id())) {
            throw new IllegalArgumentException(
                    "The schedule (%s) is in the store already.".formatted(submission.id()));
        }
        table.insert(submission, solving);
        return true;
    }

    @Override
    public Optional<StoredSchedule> find(String id) {
        return Optional.ofNullable(live.get(id)).or(() -> recent.find(id)).or(() -> fetch(id));
    }

    /** From the disk; it is made into a schedule while others go on. */
    private Optional<StoredSchedule> fetch(String id) {
        var loaded = load(id);
        synchronized (this) {
            boolean isThere = database.transaction(c -> new ScheduleTable(c).has(id));
            loaded.filter(schedule -> isThere && !live.containsKey(id)).ifPresent(recent::keep);
            return isThere ? loaded : Optional.empty();
        }
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
        return idOfKey(key).flatMap(this::find);
    }

    private Optional<String> idOfKey(@Nullable String key) {
        return key == null
                ? Optional.empty()
                : database.transaction(c -> new ScheduleTable(c).idOfKey(key));
    }

    @Override
    public List<StoredSchedule> newest(int most) {
        return database.transaction(c -> new ScheduleTable(c).newest(most)).stream()
                .flatMap(id -> find(id).stream())
                .toList();
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

    @Override
    public synchronized Optional<StoredSchedule> update(
            String id, UnaryOperator<StoredSchedule> change) {
        var before = live.get(id);
        if (before == null || before.isFinished()) {
            return find(id);
        }
        var after = change.apply(before);
        if (after != before) {
            live.put(id, after);
            unwritten.add(id);
            if (after.isFinished()) {
                writeAll();
            }
        }
        return Optional.of(after);
    }

    /** What cannot be written now stays noted, and its state is known as long as we run. */
    private synchronized void writeAll() {
        if (unwritten.isEmpty() || timer.isShutdown()) {
            return;
        }
        try {
            var gone = database.transaction(this::write);
            for (String id : unwritten) {
                var written = live.get(id);
                if (written.isFinished()) {
                    recent.keep(written);
                    live.remove(id);
                }
            }
            unwritten.clear();
            gone.forEach(recent::forget);
        } catch (RuntimeException e) {
            LOG.errorf(e, "What became of %s is not stored yet", unwritten);
        }
    }

    /** Writes all that is to be written, and gives the ids of those that went for it. */
    private List<String> write(Connection connection) throws SQLException {
        var table = new ScheduleTable(connection);
        boolean anyFinished = false;
        for (String id : unwritten) {
            var schedule = live.get(id);
            table.update(SolvingRow.of(schedule));
            anyFinished |= schedule.isFinished();
        }
        List<String> gone = anyFinished ? table.finishedAfter(finishedKept) : List.of();
        for (String id : gone) {
            table.delete(id);
        }
        return gone;
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
    public synchronized void remove(String id) {
        database.transaction(
                c -> {
                    new ScheduleTable(c).delete(id);
                    return true;
                });
        live.remove(id);
        unwritten.remove(id);
        recent.forget(id);
    }

    /** Writes what is not written yet, and lets others open the store. */
    @PreDestroy
    @Override
    public synchronized void close() {
        writeAll();
        timer.shutdownNow();
        database.close();
    }
}

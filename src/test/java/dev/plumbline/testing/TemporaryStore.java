package dev.plumbline.testing;

import dev.plumbline.store.ChangeFeed;
import dev.plumbline.store.ComparisonStore;
import dev.plumbline.store.JobQueue;
import dev.plumbline.store.QueueLimits;
import dev.plumbline.store.SqlDatabase;
import dev.plumbline.store.SqlScheduleStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.commons.io.FileUtils;

/** A store in a directory of its own, for one test. */
public final class TemporaryStore implements AutoCloseable {

    private final Path directory;
    private final SqlDatabase database;
    private final ChangeFeed changes;
    private final JobQueue jobs;
    private final SqlScheduleStore store;

    /**
     * @param finishedKept finished schedules to keep
     */
    public TemporaryStore(int finishedKept) {
        this(finishedKept, QueueLimits.NONE);
    }

    /**
     * @param finishedKept finished schedules to keep
     * @param limits of its queue
     */
    public TemporaryStore(int finishedKept, QueueLimits limits) {
        try {
            directory = Files.createTempDirectory("plumbline-store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = SqlDatabase.open(directory);
        changes = new ChangeFeed(database);
        jobs = new JobQueue(database, changes, limits);
        store =
                new SqlScheduleStore(
                        database,
                        jobs,
                        changes,
                        finishedKept,
                        Integer.MAX_VALUE,
                        Clock.systemUTC());
    }

    /** What tells of changes. */
    public ChangeFeed changes() {
        return changes;
    }

    /** The queue. */
    public JobQueue jobs() {
        return jobs;
    }

    /** Its comparisons. */
    public ComparisonStore comparisons() {
        return new ComparisonStore(database, jobs, changes);
    }

    /** The store; open until this is closed. */
    public SqlScheduleStore store() {
        return store;
    }

    @Override
    public void close() throws IOException {
        store.close();
        database.close();
        FileUtils.deleteDirectory(directory.toFile());
    }
}

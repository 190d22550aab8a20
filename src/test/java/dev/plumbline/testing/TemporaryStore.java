package dev.plumbline.testing;

import dev.plumbline.store.SqlDatabase;
import dev.plumbline.store.SqlScheduleStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/** A store in a directory of its own, for one test. */
public final class TemporaryStore implements AutoCloseable {

    private final Path directory;
    private final SqlDatabase database;
    private final SqlScheduleStore store;

    /**
     * @param finishedKept finished schedules to keep
     */
    public TemporaryStore(int finishedKept) {
        try {
            directory = Files.createTempDirectory("plumbline-store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = SqlDatabase.open(directory);
        store = new SqlScheduleStore(database, finishedKept);
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

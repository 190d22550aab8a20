package dev.plumbline.store;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * The database in which all is kept, in the shape that this version knows: a file in a data
 * directory, or a PostgreSQL.
 */
public final class SqlDatabase implements AutoCloseable {

    /** What is done in one transaction. */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does it; all of it counts, or nothing when it throws. It may be done again from the
         * beginning when somebody else was in the way, so it changes nothing but the database.
         */
        T with(Connection connection) throws SQLException;
    }

    /** How long something is tried again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** With the time that each waits for its turn. */
    private static final Timer TRANSACTIONS =
            Timer.builder("plumbline.transaction")
                    .description("Transactions, with the time that each waits for its turn")
                    .register(Metrics.globalRegistry);

    private static final long SHORTEST_PAUSE_MILLIS = 2;
    private static final int MOST_DOUBLINGS = 7;

    private final SqlDialect dialect;

    private final Duration patience;

    private SqlDatabase(SqlDialect dialect, Duration patience) {
        this.dialect = dialect;
        this.patience = patience;
    }

    /**
     * Opens the database in a directory, or makes one there.
     *
     * @throws StoreUnavailableException with a sentence that says why not
     */
    public static SqlDatabase open(Path directory) {
        return open(directory, PATIENCE);
    }

    static SqlDatabase open(Path directory, Duration patience) {
        return open(new SqliteDialect(DataDirectory.take(directory)), patience);
    }

    /**
     * Opens the database in a directory that a server may have. The lock file is the server's: it
     * keeps a second server out, which would solve the same jobs. Somebody who only reads and
     * writes a few rows may open the file beside it: in WAL mode SQLite lets several processes do
     * so, and each of our transactions takes the right to write before it reads.
     *
     * @throws StoreUnavailableException with a sentence that says why not
     */
    static SqlDatabase besideServer(Path directory) {
        var visited = DataDirectory.visit(directory);
        if (visited.isEmpty()) {
            return open(directory);
        }
        var dialect = new SqliteDialect(visited.get());
        try {
            if (SqlMigrations.areDone(dialect.migrationSource(), dialect.words())) {
                return open(dialect, PATIENCE);
            }
        } catch (FlywayException e) {
            throw dialect.refusal(e);
        }
        // Its shape is changed by whoever has it alone.
        dialect.close();
        return open(directory);
    }

    /**
     * Opens a PostgreSQL, and makes what is not there yet.
     *
     * @param address as in {@code jdbc:postgresql://user:password@host/database}
     * @throws StoreUnavailableException with a sentence that says why not
     */
    public static SqlDatabase open(String address) {
        return open(address, PATIENCE);
    }

    static SqlDatabase open(String address, Duration patience) {
        return open(PostgresDialect.connect(PostgresAddress.parse(address)), patience);
    }

    private static SqlDatabase open(SqlDialect dialect, Duration patience) {
        try {
            SqlMigrations.run(dialect.migrationSource(), dialect.words(), dialect.place());
            var database = new SqlDatabase(dialect, patience);
            database.transaction(connection -> true);
            return database;
        } catch (FlywayException e) {
            dialect.close();
            throw dialect.refusal(e);
        } catch (RuntimeException e) {
            dialect.close();
            throw e;
        }
    }

    /**
     * Does something in a transaction, as if nobody else did anything meanwhile.
     *
     * @throws StoreFullException when there is no room for it
     * @throws StoreUnavailableException when the database cannot be reached, or others were in the
     *     way again and again
     */
    public <T> T transaction(Work<T> work) {
        long begun = System.nanoTime();
        try {
            return untilItCounts(work, begun + patience.toNanos());
        } finally {
            TRANSACTIONS.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        }
    }

    private <T> T untilItCounts(Work<T> work, long end) {
        for (int attempt = 0; ; attempt++) {
            try {
                return dialect.tryOnce(work);
            } catch (SQLException e) {
                var failure = dialect.failure(e);
                if (failure == SqlDialect.Failure.FULL) {
                    throw new StoreFullException(e);
                }
                if (failure == SqlDialect.Failure.OTHER) {
                    throw new IllegalStateException("The database refuses: " + e.getMessage(), e);
                }
                if (System.nanoTime() > end) {
                    throw StoreUnavailableException.forNow(
                            failure == SqlDialect.Failure.CONFLICT, e);
                }
            }
            long most = SHORTEST_PAUSE_MILLIS << Math.min(attempt, MOST_DOUBLINGS);
            Pauses.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong(most) + 1));
        }
    }

    /**
     * Connections of their own for a library that writes by itself. On the file, each waits for the
     * others.
     */
    public DataSource dataSource() {
        return dialect.dataSource();
    }

    /** Whether other servers may use the same database at the same time. */
    public boolean isShared() {
        return dialect.isShared();
    }

    SqlDialect dialect() {
        return dialect;
    }

    /** Whether it is still where it was, as far as that can be seen without asking it. */
    boolean isThere() {
        return dialect.isThere();
    }

    @Override
    public void close() {
        dialect.close();
    }
}

package dev.plumbline.store;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/**
 * The database in a data directory, in the shape that this version knows. Its one connection does
 * one transaction after the other.
 */
final class SqlDatabase implements AutoCloseable {

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work<T> {

        /** Does it; all of it counts, or nothing when it throws. */
        T with(Connection connection) throws SQLException;
    }

    /** With the time that each waits for its turn. */
    private static final Timer TRANSACTIONS =
            Timer.builder("plumbline.transaction")
                    .description("Transactions, with the time that each waits for its turn")
                    .register(Metrics.globalRegistry);

    private final DataDirectory directory;
    private final DataSource source;
    private Connection connection;

    private SqlDatabase(DataDirectory directory, DataSource source) throws SQLException {
        this.directory = directory;
        this.source = source;
        this.connection = source.getConnection();
    }

    /**
     * Opens the database in a directory, or makes one there.
     *
     * @throws StoreUnavailableException with a sentence that says why not
     */
    static SqlDatabase open(Path path) {
        var directory = DataDirectory.take(path);
        try {
            var source = SqliteDialect.source(directory.database());
            migrate(source, directory.database());
            return new SqlDatabase(directory, source);
        } catch (FlywayException | SQLException e) {
            directory.close();
            throw new StoreUnavailableException(
                    "The file %s is no database of Plumbline's, or it is damaged. Maybe put a copy of it back, or move it away to begin anew?"
                            .formatted(directory.database()),
                    e);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static void migrate(DataSource source, Path file) {
        var flyway =
                Flyway.configure(SqlDatabase.class.getClassLoader())
                        .dataSource(source)
                        .locations("classpath:dev/plumbline/store/migration")
                        .load();
        flyway.migrate();
        if (Arrays.stream(flyway.info().applied())
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)) {
            throw new StoreUnavailableException(
                    "The file %s was written by a newer Plumbline. Maybe start that version again?"
                            .formatted(file));
        }
    }

    /**
     * Does something in a transaction.
     *
     * @throws StoreFullException when there is no room for it
     */
    <T> T transaction(Work<T> work) {
        long begun = System.nanoTime();
        try {
            return next(work);
        } finally {
            TRANSACTIONS.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        }
    }

    private synchronized <T> T next(Work<T> work) {
        try {
            connection.setAutoCommit(false);
            T result = work.with(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return result;
        } catch (SQLException e) {
            renew();
            throw SqliteDialect.isFull(e)
                    ? new StoreFullException(e)
                    : new IllegalStateException("The database refuses: " + e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            renew();
            throw e;
        }
    }

    /** A connection that is closed rolls back, in whatever state the failure left it. */
    private void renew() {
        try {
            connection.close();
            connection = source.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException("The database is gone: " + e.getMessage(), e);
        }
    }

    /**
     * Whether its file is where it was; what is open would be read and written without one, too.
     */
    boolean isThere() {
        return Files.exists(directory.database());
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be closed.", e);
        } finally {
            directory.close();
        }
    }
}

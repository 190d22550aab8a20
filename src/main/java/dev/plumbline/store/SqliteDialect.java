package dev.plumbline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A file in a data directory. One connection does one transaction after the other. */
final class SqliteDialect implements SqlDialect {

    static final Map<String, String> WORDS =
            Map.of("counted_key", "INTEGER PRIMARY KEY AUTOINCREMENT");

    private static final int BUSY_MILLIS = 5_000;

    private static final Set<SQLiteErrorCode> FULL =
            Set.of(
                    SQLiteErrorCode.SQLITE_FULL,
                    SQLiteErrorCode.SQLITE_IOERR_SHMSIZE,
                    SQLiteErrorCode.SQLITE_IOERR_WRITE);

    private static final Set<SQLiteErrorCode> CONFLICT =
            Set.of(
                    SQLiteErrorCode.SQLITE_BUSY,
                    SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT,
                    SQLiteErrorCode.SQLITE_LOCKED);

    /** Groups of codes that tell of the directory or the disk. */
    private static final Set<String> LOST =
            Set.of("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR");

    private static final String DAMAGED =
            "is no database of Plumbline's, or it is damaged. Maybe put a copy of it back, or move it away to begin anew?";

    private final DataDirectory directory;
    private final DataSource source;
    private boolean isClosed;
    private @Nullable Connection connection;

    /**
     * @param directory is given back with this
     */
    SqliteDialect(DataDirectory directory) {
        this.directory = directory;
        this.source = source(directory.database());
    }

    /** Connections to a database in a file: what is committed is on the disk. */
    static DataSource source(Path file) {
        return source(file, false);
    }

    /** Connections that change nothing. */
    static DataSource reader(Path file) {
        return source(file, true);
    }

    private static DataSource source(Path file, boolean isReadOnly) {
        var config = new SQLiteConfig();
        config.setReadOnly(isReadOnly);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        // What is erased is overwritten: it may say who cannot come when.
        config.setPragma(Pragma.SECURE_DELETE, "true");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:file:" + file.toUri().getRawPath());
        return source;
    }

    @Override
    public String place() {
        return "The file " + directory.database();
    }

    @Override
    public Map<String, String> words() {
        return WORDS;
    }

    @Override
    public DataSource migrationSource() {
        return source;
    }

    @Override
    public DataSource dataSource() {
        return source;
    }

    @Override
    public boolean isShared() {
        return false;
    }

    /** What is open would be read and written without its file, too. */
    @Override
    public boolean isThere() {
        return Files.exists(directory.database());
    }

    @Override
    public synchronized <T> T tryOnce(SqlDatabase.Work<T> work) throws SQLException {
        try {
            var open = open();
            open.setAutoCommit(false);
            T result = work.with(open);
            open.commit();
            open.setAutoCommit(true);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            giveUp(e);
            throw e;
        }
    }

    private Connection open() throws SQLException {
        if (isClosed) {
            throw new SQLException("The database is closed.");
        }
        var open = connection == null ? source.getConnection() : connection;
        connection = open;
        return open;
    }

    /** A connection that is closed rolls back, in whatever state a failure left it. */
    private void giveUp(Throwable failure) {
        var failed = connection;
        connection = null;
        try {
            if (failed != null) {
                failed.close();
            }
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    @Override
    public Failure failure(SQLException e) {
        if (!(e instanceof SQLiteException of)) {
            return Failure.OTHER;
        }
        var code = of.getResultCode();
        if (FULL.contains(code)) {
            return Failure.FULL;
        }
        if (CONFLICT.contains(code)) {
            return Failure.CONFLICT;
        }
        return LOST.stream().anyMatch(code.name()::startsWith) ? Failure.LOST : Failure.OTHER;
    }

    /** Each transaction has the whole file. */
    @Override
    public void lock(SqlStatements sql, String table) {
        // Nothing is left to be done.
    }

    @Override
    public Object moment(Instant time) {
        return time.toEpochMilli();
    }

    @Override
    public StoreUnavailableException refusal(Exception cause) {
        return new StoreUnavailableException(place() + " " + reason(cause), cause);
    }

    private String reason(Exception cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof SQLiteException of) {
                return switch (failure(of)) {
                    case FULL -> "is on a disk that is full. Maybe make room there?";
                    case LOST ->
                            "cannot be written (%s). Maybe look after the disk, or choose another directory with PLUMBLINE_DATA?"
                                    .formatted(of.getResultCode().name());
                    case CONFLICT ->
                            "is in use by another program. Maybe end that one, and start again?";
                    case OTHER -> DAMAGED;
                };
            }
        }
        return DAMAGED;
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be closed.", e);
        } finally {
            directory.close();
        }
    }
}

package dev.plumbline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite does otherwise than other databases. */
final class SqliteDialect {

    private static final int BUSY_MILLIS = 5_000;

    private static final Set<SQLiteErrorCode> FULL =
            Set.of(
                    SQLiteErrorCode.SQLITE_FULL,
                    SQLiteErrorCode.SQLITE_IOERR_SHMSIZE,
                    SQLiteErrorCode.SQLITE_IOERR_WRITE);

    private SqliteDialect() {}

    /** Connections to a database in a file: what is committed is on the disk. */
    static DataSource source(Path file) {
        var config = new SQLiteConfig();
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

    /** Whether something could not be stored for want of room. */
    static boolean isFull(SQLException failure) {
        return failure instanceof SQLiteException of && FULL.contains(of.getResultCode());
    }
}

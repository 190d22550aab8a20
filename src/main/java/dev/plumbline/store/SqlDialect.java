package dev.plumbline.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;

/** What is different from one kind of database to the other. */
interface SqlDialect extends AutoCloseable {

    /** What a failure of a statement or of a connection means. */
    enum Failure {
        /** There is no room to store it. */
        FULL,
        /** Somebody else did something at the same time; it can be done again. */
        CONFLICT,
        /** The database cannot be reached; it may be there again soon. */
        LOST,
        /** A mistake, of whoever wrote the statement or of the database. */
        OTHER
    }

    /** Where it is, to begin a sentence with; without a password. */
    String place();

    /** What stands in the migrations for what has another name in each kind. */
    Map<String, String> words();

    /** Connections on which the shape of the database is changed. */
    DataSource migrationSource();

    /** Connections for others, each as it is for itself. */
    DataSource dataSource();

    /** Whether other processes may use the same database. */
    boolean isShared();

    /** Whether it is still where it was, as far as that can be seen without asking it. */
    boolean isThere();

    /**
     * Tries a transaction once, as if it were alone.
     *
     * @throws SQLException when nothing of it counts
     * @throws StoreUnavailableException when it is not known whether it counts
     */
    <T> T tryOnce(SqlDatabase.Work<T> work) throws SQLException;

    Failure failure(SQLException e);

    /**
     * Makes other transactions that want the same wait for the end of this one.
     *
     * @param table of which this transaction has seen nothing yet, nor of any other
     */
    void lock(SqlStatements sql, String table) throws SQLException;

    /** A moment as a value of a column of that type. */
    Object moment(Instant time);

    /** Why it cannot be used at all, for whoever starts the server. */
    StoreUnavailableException refusal(Exception cause);

    @Override
    void close();
}

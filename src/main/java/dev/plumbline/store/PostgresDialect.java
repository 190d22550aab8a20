package dev.plumbline.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL that several servers may share. Transactions are serializable: what is right on one
 * connection of SQLite's is right on many of these. Those that get in each other's way fail, and
 * are done again.
 */
final class PostgresDialect implements SqlDialect {

    private static final int OLDEST_VERSION = 14;

    private static final int CONNECTIONS = 8;
    private static final int CONNECT_SECONDS = 5;

    /** A connection that says nothing for so long is dead; none of our statements takes that. */
    private static final int SILENCE_SECONDS = 30;

    /** A transaction in which nothing happens for so long is rolled back. */
    private static final Duration LONGEST_HOLD = Duration.ofSeconds(5);

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(2);
    private static final Duration WAIT_FOR_VALIDATION = Duration.ofSeconds(1);

    private static final Set<String> CONFLICT = Set.of("40001", "40P01");
    private static final String FULL = "53100";

    private static final String READ_ONLY = "25006";

    /** Held up, shutting down, crashed, starting, too many connections, only a copy. */
    private static final Set<String> LOST =
            Set.of("25P03", "57P01", "57P02", "57P03", "57P05", "53300", READ_ONLY);

    private static final String NO_PRIVILEGE = "42501";
    private static final String NO_SCHEMA = "3F000";

    private static final String ABILITIES =
            """
            SELECT CAST(current_setting('transaction_read_only') AS BOOLEAN) AS is_copy,
                   current_schema() IS NOT NULL AS has_schema,
                   to_regclass('flyway_schema_history') IS NULL AS is_new,
                   has_schema_privilege(current_schema(), 'CREATE') AS may_create
            """;

    private static final String CONNECTION_CLASS = "08";

    private final PostgresAddress address;
    private final HikariDataSource transactions;
    private @Nullable HikariDataSource others;

    private PostgresDialect(PostgresAddress address) {
        this.address = address;
        var config = pool("plumbline");
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
        this.transactions = new HikariDataSource(config);
    }

    /**
     * Looks whether it can be used.
     *
     * @throws StoreUnavailableException with a sentence that says why not
     */
    static PostgresDialect connect(PostgresAddress address) {
        try (var connection = source(address, 0).getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new StoreUnavailableException(
                        "%s is PostgreSQL %d, which is too old. Maybe use version %d or later?"
                                .formatted(place(address), version, OLDEST_VERSION));
            }
            lookWhetherItTakesTables(connection);
            return new PostgresDialect(address);
        } catch (SQLException e) {
            throw PostgresRefusals.of(place(address), address, e);
        }
    }

    /** Otherwise migrating would try for ten seconds. */
    private static void lookWhetherItTakesTables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(ABILITIES)) {
            row.next();
            if (row.getBoolean("is_copy")) {
                throw new SQLException("It can only be read.", READ_ONLY);
            }
            if (!row.getBoolean("has_schema")) {
                throw new SQLException("There is no such schema.", NO_SCHEMA);
            }
            if (row.getBoolean("is_new") && !row.getBoolean("may_create")) {
                throw new SQLException("No tables can be made.", NO_PRIVILEGE);
            }
        }
    }

    private static DataSource source(PostgresAddress address, int silenceSeconds) {
        var source = new PGSimpleDataSource();
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(silenceSeconds);
        source.setTcpKeepAlive(true);
        source.setApplicationName("plumbline");
        try {
            source.setUrl(address.url());
        } catch (IllegalArgumentException e) {
            throw PostgresRefusals.unreadable(place(address));
        }
        if (address.user() != null) {
            source.setUser(address.user());
        }
        if (address.password() != null) {
            source.setPassword(address.password());
        }
        return source;
    }

    private HikariConfig pool(String name) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source(address, SILENCE_SECONDS));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        config.setValidationTimeout(WAIT_FOR_VALIDATION.toMillis());
        // A process that is held up in the middle of something must not hold up all others.
        config.setConnectionInitSql(
                "SET idle_in_transaction_session_timeout = " + LONGEST_HOLD.toMillis());
        // Whether it can be reached was asked before, in better words.
        config.setInitializationFailTimeout(-1);
        return config;
    }

    private static String place(PostgresAddress address) {
        return "The database " + address.place();
    }

    @Override
    public String place() {
        return place(address);
    }

    @Override
    public Map<String, String> words() {
        return Map.of("counted_key", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
    }

    /** A migration may take its time. */
    @Override
    public DataSource migrationSource() {
        return source(address, 0);
    }

    @Override
    public synchronized DataSource dataSource() {
        var pool = others == null ? new HikariDataSource(pool("plumbline-others")) : others;
        others = pool;
        return pool;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    /** Only an answer tells. */
    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public <T> T tryOnce(SqlDatabase.Work<T> work) throws SQLException {
        try (var connection = transactions.getConnection()) {
            T result = work.with(connection);
            commit(connection);
            return result;
        }
    }

    /** Where the connection is lost while it commits, another one knows what became of it. */
    private void commit(Connection connection) throws SQLException {
        var outcome = PostgresOutcome.of(connection);
        try {
            connection.commit();
        } catch (SQLException e) {
            if (failure(e) != Failure.LOST || !outcome.isCommitted(transactions)) {
                throw e;
            }
        }
    }

    @Override
    public Failure failure(SQLException e) {
        String state = e.getSQLState();
        if (e instanceof SQLTransientConnectionException) {
            return Failure.LOST;
        }
        if (state == null) {
            return Failure.OTHER;
        }
        if (state.equals(FULL)) {
            return Failure.FULL;
        }
        if (CONFLICT.contains(state)) {
            return Failure.CONFLICT;
        }
        return state.startsWith(CONNECTION_CLASS) || LOST.contains(state)
                ? Failure.LOST
                : Failure.OTHER;
    }

    /** Before the transaction's snapshot is made: or what it waits for would be a conflict. */
    @Override
    public void lock(SqlStatements sql, String table) throws SQLException {
        sql.update("LOCK TABLE " + table + " IN EXCLUSIVE MODE");
    }

    @Override
    public Object moment(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    @Override
    public StoreUnavailableException refusal(Exception cause) {
        return PostgresRefusals.of(place(), address, cause);
    }

    @Override
    public synchronized void close() {
        transactions.close();
        if (others != null) {
            others.close();
        }
    }
}

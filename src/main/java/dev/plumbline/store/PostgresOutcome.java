package dev.plumbline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What became of a transaction whose connection was lost while it committed. */
final class PostgresOutcome {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final @Nullable String transaction;

    private PostgresOutcome(@Nullable String transaction) {
        this.transaction = transaction;
    }

    /** Of the transaction that is open on a connection. */
    static PostgresOutcome of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT CAST(pg_current_xact_id_if_assigned() AS text)")) {
            return new PostgresOutcome(rows.next() ? rows.getString(1) : null);
        }
    }

    /**
     * Whether all of it counts; otherwise nothing does, and it may be done again. One that wrote
     * nothing may always.
     *
     * @throws StoreUnavailableException when that cannot be found out
     */
    boolean isCommitted(DataSource source) {
        if (transaction == null) {
            return false;
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try (var connection = source.getConnection()) {
                String status = status(connection, transaction);
                if (!"in progress".equals(status)) {
                    return "committed".equals(status);
                }
            } catch (SQLException e) {
                // It is not back yet.
            }
            Pauses.sleep(PAUSE);
        }
        throw new StoreUnavailableException(
                "The connection to the database was lost, and it is not known whether this was stored. Maybe look for it before you send it again?");
    }

    private static @Nullable String status(Connection connection, String transaction)
            throws SQLException {
        try (var statement =
                connection.prepareStatement("SELECT pg_xact_status(CAST(? AS xid8))")) {
            statement.setString(1, transaction);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}

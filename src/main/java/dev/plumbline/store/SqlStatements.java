package dev.plumbline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements on a connection, with their values; times are milliseconds since 1970. */
final class SqlStatements {

    /** Makes a value of the row at which the result stands. */
    @FunctionalInterface
    interface RowReader<T> {

        /** Reads, without moving on. */
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    SqlStatements(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... values)
            throws SQLException {
        try (var statement = prepare(sql, values);
                var rows = statement.executeQuery()) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(reader.read(rows));
            }
            return result;
        }
    }

    /** The one number that a query gives. */
    long number(String sql, @Nullable Object... values) throws SQLException {
        return query(sql, row -> row.getLong(1), values).getFirst();
    }

    /** How many rows it changed. */
    int update(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(
                    i + 1, values[i] instanceof String text ? StoredText.of(text) : values[i]);
        }
        return statement;
    }

    static @Nullable Long millis(@Nullable Instant time) {
        return time == null ? null : time.toEpochMilli();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(value);
    }
}

package dev.plumbline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements with values, in one transaction. */
final class SqlStatements {

    /** Makes something of a row. */
    @FunctionalInterface
    interface RowReader<T> {

        /** Reads the row at which the result stands. */
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

    /** Gives the number of rows that were touched. */
    int update(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}

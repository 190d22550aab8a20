package dev.plumbline.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements about comparisons, in SQL that SQLite and PostgreSQL both understand. */
final class ComparisonTable {

    private static final String INSERT =
            """
            INSERT INTO comparison (id, number, name, owner, definition, runs, asks, status, submitted)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FIND =
            """
            SELECT comparison.*,
                   (SELECT COUNT(*) FROM comparison_run
                    WHERE comparison_run.comparison = comparison.id) AS finished
            FROM comparison WHERE id = ?
            """;

    private static final String BEGIN =
            """
            UPDATE comparison SET status = ?, started = COALESCE(started, ?), doing = ?
            WHERE id = ? AND completed IS NULL
            """;

    private static final String FINISH =
            """
            UPDATE comparison SET status = ?, completed = ?, failure = ?, doing = NULL
            WHERE id = ? AND completed IS NULL
            """;

    private final SqlStatements sql;

    ComparisonTable(Connection connection) {
        this.sql = new SqlStatements(connection);
    }

    void insert(StoredComparison comparison, long number) throws SQLException {
        sql.update(
                INSERT,
                comparison.id(),
                number,
                comparison.name(),
                comparison.owner(),
                comparison.definition(),
                comparison.runs(),
                comparison.asks() ? 1 : 0,
                comparison.status().name(),
                comparison.submitted().toEpochMilli());
    }

    Optional<StoredComparison> find(String id) throws SQLException {
        return sql.query(FIND, ComparisonTable::read, id).stream().findFirst();
    }

    private static StoredComparison read(ResultSet row) throws SQLException {
        return new StoredComparison(
                row.getString("id"),
                row.getString("owner"),
                row.getString("name"),
                row.getString("definition"),
                row.getInt("runs"),
                row.getInt("asks") == 1,
                SolverStatus.valueOf(row.getString("status")),
                Instant.ofEpochMilli(row.getLong("submitted")),
                instant(row, "started"),
                instant(row, "completed"),
                row.getString("failure"),
                row.getString("doing"),
                row.getString("sensitivity"),
                row.getInt("finished"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    /** In the order of their cells. */
    List<String> runs(String id) throws SQLException {
        return sql.query(
                "SELECT run FROM comparison_run WHERE comparison = ? ORDER BY cell",
                row -> row.getString("run"),
                id);
    }

    void addRun(ComparisonPart part, String run) throws SQLException {
        sql.update(
                "INSERT INTO comparison_run (comparison, cell, run) VALUES (?, ?, ?)",
                part.comparison(),
                part.cell(),
                run);
    }

    void answer(String id, @Nullable String answer) throws SQLException {
        sql.update("UPDATE comparison SET sensitivity = ? WHERE id = ?", answer, id);
    }

    int waiting() throws SQLException {
        return (int)
                sql.number(
                        "SELECT COUNT(*) FROM comparison WHERE status = ?",
                        SolverStatus.SOLVING_SCHEDULED.name());
    }

    /** False when it is over. */
    boolean begin(String id, String doing, Instant now) throws SQLException {
        return sql.update(BEGIN, SolverStatus.SOLVING_ACTIVE.name(), now.toEpochMilli(), doing, id)
                == 1;
    }

    void finish(String id, SolverStatus status, @Nullable String failure, Instant now)
            throws SQLException {
        sql.update(FINISH, status.name(), now.toEpochMilli(), failure, id);
    }

    /** Forgets finished ones, but for so many that were handed in last. */
    void forgetAllBut(int most) throws SQLException {
        sql.update(
                """
                DELETE FROM comparison
                WHERE completed IS NOT NULL
                  AND number < (SELECT MIN(number) FROM
                                (SELECT number FROM comparison ORDER BY number DESC LIMIT ?) AS last)
                """,
                most);
    }

    /** Jobs of its parts that nobody works on go. */
    void withdraw(String id) throws SQLException {
        sql.update("DELETE FROM job WHERE id LIKE ? AND given = 0", id + ":%");
    }

    /** Jobs of its parts. */
    List<String> jobs(String id) throws SQLException {
        return sql.query(
                "SELECT id FROM job WHERE id LIKE ?", row -> row.getString("id"), id + ":%");
    }
}

package dev.plumbline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements about schedules, in SQL that SQLite and PostgreSQL both understand. */
final class ScheduleTable {

    private static final String INSERT_SUBMISSION =
            """
            INSERT INTO submission (id, name, submitted, idempotency_key, body_hash, parent,
                                    bytes, warnings, config, problem, owner)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_SOLVING =
            """
            INSERT INTO solving (id, status, started, completed, failure, score, optimality, bound,
                                 gaps, placements)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE_SOLVING =
            """
            UPDATE solving
            SET status = ?, started = ?, completed = ?, failure = ?, score = ?, optimality = ?,
                bound = ?, gaps = ?, placements = ?
            WHERE id = ?
            """;

    private static final String FINISHED =
            Stream.of(SolverStatus.values())
                    .filter(SolverStatus::isFinished)
                    .map(status -> "'" + status + "'")
                    .collect(Collectors.joining(", ", "solving.status IN (", ")"));

    /** Whether something else needs the schedule; the only place that decides it. */
    private static final String HELD =
            "EXISTS (SELECT 1 FROM proposal WHERE proposal.id = submission.id)";

    private static final String JOINED =
            " FROM submission JOIN solving ON solving.id = submission.id ";

    private final Connection connection;

    ScheduleTable(Connection connection) {
        this.connection = connection;
    }

    void insert(SubmissionRow submission, SolvingRow solving) throws SQLException {
        update(
                INSERT_SUBMISSION,
                submission.id(),
                submission.name(),
                submission.submitted(),
                submission.idempotencyKey(),
                submission.bodyHash(),
                submission.parent(),
                submission.bytes(),
                submission.warnings(),
                submission.config(),
                submission.problem(),
                submission.owner());
        update(
                INSERT_SOLVING,
                solving.id(),
                solving.status(),
                solving.started(),
                solving.completed(),
                solving.failure(),
                solving.score(),
                solving.optimality(),
                solving.bound(),
                solving.gaps(),
                solving.placements());
    }

    void update(SolvingRow solving) throws SQLException {
        update(
                UPDATE_SOLVING,
                solving.status(),
                solving.started(),
                solving.completed(),
                solving.failure(),
                solving.score(),
                solving.optimality(),
                solving.bound(),
                solving.gaps(),
                solving.placements(),
                solving.id());
    }

    void delete(String id) throws SQLException {
        update("DELETE FROM submission WHERE id = ?", id);
    }

    boolean has(String id) throws SQLException {
        return !ids("SELECT id FROM submission WHERE id = ?", id).isEmpty();
    }

    Optional<String> idOfKey(String key) throws SQLException {
        return ids("SELECT id FROM submission WHERE idempotency_key = ?", key).stream().findFirst();
    }

    /** The newest first. */
    List<String> newest(int most) throws SQLException {
        return ids("SELECT id FROM submission ORDER BY number DESC LIMIT ?", most);
    }

    /** The newest of an owner first. */
    List<String> newest(int most, String owner) throws SQLException {
        return ids(
                "SELECT id FROM submission WHERE owner = ? ORDER BY number DESC LIMIT ?",
                owner,
                most);
    }

    /** The oldest first. */
    List<String> unfinished() throws SQLException {
        return ids("SELECT submission.id" + JOINED + "WHERE NOT " + FINISHED + " ORDER BY number");
    }

    /**
     * Those finished that nothing holds, and that come after so many of these which were finished
     * later, or were finished before a time.
     *
     * @param before in milliseconds since 1970
     */
    List<String> outlived(int later, long before) throws SQLException {
        String free = JOINED + "WHERE " + FINISHED + " AND NOT " + HELD;
        return ids(
                "SELECT submission.id"
                        + free
                        + " AND (completed < ? OR submission.id IN (SELECT submission.id"
                        + free
                        + " ORDER BY completed DESC, number DESC LIMIT ? OFFSET ?))",
                before,
                Integer.MAX_VALUE,
                later);
    }

    /** True, unless the database does not answer or has no such table any more. */
    boolean answers() throws SQLException {
        ids("SELECT id FROM submission LIMIT 1");
        return true;
    }

    Map<SolverStatus, Integer> counts() throws SQLException {
        Map<SolverStatus, Integer> counts = new EnumMap<>(SolverStatus.class);
        query(
                "SELECT status, COUNT(*) FROM solving GROUP BY status",
                row -> counts.put(SolverStatus.valueOf(row.getString(1)), row.getInt(2)));
        return counts;
    }

    /** All, the oldest first, each with what it revises. */
    List<ScheduleStore.Lineage> lineages() throws SQLException {
        return query(
                "SELECT id, parent FROM submission ORDER BY number",
                row -> new ScheduleStore.Lineage(row.getString("id"), row.getString("parent")));
    }

    /** A whole row, not yet made into a schedule. */
    record Row(SubmissionRow submission, SolvingRow solving) {

        StoredSchedule schedule() {
            return solving.schedule(submission.submission());
        }
    }

    Optional<Row> find(String id) throws SQLException {
        return query(
                        "SELECT submission.*, solving.status, solving.started, solving.completed,"
                                + " solving.failure, solving.score, solving.optimality, solving.bound, solving.gaps,"
                                + " solving.placements"
                                + JOINED
                                + "WHERE submission.id = ?",
                        row -> new Row(submission(row), solving(row)),
                        id)
                .stream()
                .findFirst();
    }

    private static SubmissionRow submission(ResultSet row) throws SQLException {
        return new SubmissionRow(
                row.getString("id"),
                row.getString("name"),
                row.getLong("submitted"),
                row.getString("idempotency_key"),
                row.getString("body_hash"),
                row.getString("parent"),
                row.getLong("bytes"),
                row.getString("warnings"),
                row.getString("config"),
                row.getString("problem"),
                row.getString("owner"));
    }

    private static SolvingRow solving(ResultSet row) throws SQLException {
        return new SolvingRow(
                row.getString("id"),
                row.getString("status"),
                number(row, "started"),
                number(row, "completed"),
                row.getString("failure"),
                row.getString("score"),
                row.getString("optimality"),
                row.getString("bound"),
                row.getString("gaps"),
                row.getString("placements"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private List<String> ids(String sql, Object... values) throws SQLException {
        return query(sql, row -> row.getString(1), values);
    }

    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, RowReader<T> reader, Object... values)
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

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepare(sql, values)) {
            statement.executeUpdate();
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
}

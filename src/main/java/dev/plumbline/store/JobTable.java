package dev.plumbline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The statements about jobs, in SQL that SQLite and PostgreSQL both understand. A transaction that
 * changes anything takes its number first: so these transactions come one after the other.
 */
final class JobTable {

    private static final String INSERT =
            """
            INSERT INTO job (id, kind, owner, number, start, given, fence, node, ended)
            VALUES (?, ?, ?, ?, 0, 0, 0, NULL, 0)
            """;

    /** Each waiting owner, with the first of its jobs; whose turn was longest ago comes first. */
    private static final String WAITING =
            """
            SELECT waiting.owner AS owner, MIN(waiting.number) AS number,
                   (SELECT COUNT(*) FROM job running
                    WHERE running.kind = waiting.kind AND running.given = 1
                      AND running.owner = waiting.owner) AS running,
                   COALESCE((SELECT job_turn.number FROM job_turn
                             WHERE job_turn.owner = waiting.owner), 0) AS turn
            FROM job waiting
            WHERE waiting.kind = ? AND waiting.given = 0
            GROUP BY waiting.kind, waiting.owner
            ORDER BY turn, number
            """;

    private static final String TAKE_TURN =
            """
            INSERT INTO job_turn (owner, number)
            VALUES (?, (SELECT COALESCE(MAX(number), 0) + 1 FROM job_turn))
            ON CONFLICT (owner) DO UPDATE SET number = excluded.number
            """;

    private static final String INSERT_TASK =
            """
            INSERT INTO %s (task_name, task_instance, execution_time, picked, version)
            VALUES (?, ?, ?, ?, 1)
            """;

    private static final String NOTE_CHANGE =
            """
            INSERT INTO job_change (id, seq, changed)
            VALUES (?, (SELECT value FROM change_counter), ?)
            ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, changed = excluded.changed
            """;

    private static final int SET_ASIDE = 2;

    /** An owner with jobs that wait, and how many of its jobs are being done. */
    record WaitingOwner(String owner, long firstNumber, int running) {}

    /** What is known of a job besides its work. */
    record State(long fence, boolean isEnded) {}

    /** Something that was changed. */
    record Change(long seq, String id) {}

    private final SqlStatements sql;
    private final SqlDialect dialect;

    JobTable(Connection connection, SqlDialect dialect) {
        this.sql = new SqlStatements(connection);
        this.dialect = dialect;
    }

    /**
     * Takes the number of this transaction; others that change something wait for its end. Comes
     * before anything else in it.
     */
    long takeNumber() throws SQLException {
        dialect.lock(sql, "change_counter");
        sql.update("UPDATE change_counter SET value = value + 1");
        return lastNumber();
    }

    long lastNumber() throws SQLException {
        return sql.number("SELECT value FROM change_counter");
    }

    void insert(String id, JobKind kind, String owner, long number) throws SQLException {
        sql.update(INSERT, id, kind.name(), owner, number);
    }

    int waiting(JobKind kind) throws SQLException {
        return (int)
                sql.number("SELECT COUNT(*) FROM job WHERE kind = ? AND given = 0", kind.name());
    }

    int waiting(JobKind kind, String owner) throws SQLException {
        return (int)
                sql.number(
                        "SELECT COUNT(*) FROM job WHERE kind = ? AND given = 0 AND owner = ?",
                        kind.name(),
                        owner);
    }

    /** Those that the scheduler has a task for, and no node works on yet. */
    int unclaimed(JobKind kind) throws SQLException {
        return (int)
                sql.number(
                        "SELECT COUNT(*) FROM job WHERE kind = ? AND given = 1 AND node IS NULL",
                        kind.name());
    }

    int running(JobKind kind, String node) throws SQLException {
        return (int)
                sql.number(
                        "SELECT COUNT(*) FROM job WHERE kind = ? AND given = 1 AND node = ?",
                        kind.name(),
                        node);
    }

    List<WaitingOwner> waitingOwners(JobKind kind) throws SQLException {
        return sql.query(
                WAITING,
                row ->
                        new WaitingOwner(
                                row.getString("owner"),
                                row.getLong("number"),
                                row.getInt("running")),
                kind.name());
    }

    /** Makes a task for the scheduler of the job with the number, and counts it as a turn. */
    void give(JobKind kind, WaitingOwner owner, Instant now) throws SQLException {
        sql.update(
                "UPDATE job SET given = 1, start = start + 1, node = NULL WHERE number = ?",
                owner.firstNumber());
        String task =
                sql.query(
                                "SELECT id, start FROM job WHERE number = ?",
                                row -> Claim.task(row.getString("id"), row.getLong("start")),
                                owner.firstNumber())
                        .getFirst();
        sql.update(
                INSERT_TASK.formatted(kind.taskTable()),
                kind.name(),
                task,
                dialect.moment(now),
                false);
        sql.update(TAKE_TURN, owner.owner());
    }

    /**
     * Whether nobody had a later claim, and the job is there: from now on the claim is the last.
     */
    boolean claim(Claim claim, String node) throws SQLException {
        return sql.update(
                        "UPDATE job SET fence = ?, node = ? WHERE id = ? AND start = ? AND fence < ?",
                        claim.fence(),
                        node,
                        claim.job(),
                        claim.start(),
                        claim.fence())
                == 1;
    }

    /** Whether the claim is still the last one; nobody else gets one before this is committed. */
    boolean holds(Claim claim) throws SQLException {
        return sql.update(
                        "UPDATE job SET given = 1 WHERE id = ? AND fence = ?",
                        claim.job(),
                        claim.fence())
                == 1;
    }

    /** Ends what a claim was about; false when it is not the last one, or the job is gone. */
    boolean finish(Claim claim) throws SQLException {
        return sql.update("DELETE FROM job WHERE id = ? AND fence = ?", claim.job(), claim.fence())
                == 1;
    }

    /** Makes it wait again; false as above. */
    boolean handBack(Claim claim) throws SQLException {
        return sql.update(
                        "UPDATE job SET given = 0, node = NULL WHERE id = ? AND fence = ?",
                        claim.job(),
                        claim.fence())
                == 1;
    }

    /** Leaves it to a version that can read it. */
    void setAside(Claim claim) throws SQLException {
        sql.update(
                "UPDATE job SET given = ? WHERE id = ? AND fence = ?",
                SET_ASIDE,
                claim.job(),
                claim.fence());
    }

    /** Takes up again what an earlier version could not read. */
    void takeUpAside() throws SQLException {
        sql.update("UPDATE job SET given = 0, node = NULL WHERE given = ?", SET_ASIDE);
    }

    boolean isWaiting(String id) throws SQLException {
        return sql.number("SELECT COUNT(*) FROM job WHERE id = ? AND given = 0", id) == 1;
    }

    /** Whether somebody works on it, or may begin at any moment. */
    boolean isGiven(String id) throws SQLException {
        return sql.number("SELECT COUNT(*) FROM job WHERE id = ? AND given = 1", id) == 1;
    }

    void delete(String id) throws SQLException {
        sql.update("DELETE FROM job WHERE id = ?", id);
    }

    void askToEnd(String id) throws SQLException {
        sql.update("UPDATE job SET ended = 1 WHERE id = ?", id);
    }

    Optional<State> state(String id) throws SQLException {
        return sql
                .query(
                        "SELECT fence, ended FROM job WHERE id = ?",
                        row -> new State(row.getLong("fence"), row.getInt("ended") == 1),
                        id)
                .stream()
                .findFirst();
    }

    /** Forgets all claims and tasks, when no other node is there. */
    void takeAllBack() throws SQLException {
        sql.update("UPDATE job SET given = 0, node = NULL WHERE given = 1");
        sql.update(
                "UPDATE solving SET status = ?, started = NULL WHERE status = ?",
                SolverStatus.SOLVING_SCHEDULED.name(),
                SolverStatus.SOLVING_ACTIVE.name());
        for (JobKind kind : JobKind.values()) {
            sql.update("DELETE FROM " + kind.taskTable());
        }
    }

    void noteChange(String id, Instant now) throws SQLException {
        sql.update(NOTE_CHANGE, id, now.toEpochMilli());
    }

    void forgetChanges(Instant before) throws SQLException {
        sql.update("DELETE FROM job_change WHERE changed < ?", before.toEpochMilli());
    }

    List<Change> changesAfter(long seq) throws SQLException {
        return sql.query(
                "SELECT seq, id FROM job_change WHERE seq > ? ORDER BY seq",
                row -> new Change(row.getLong("seq"), row.getString("id")),
                seq);
    }
}

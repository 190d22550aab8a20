package dev.plumbline.store;

import dev.plumbline.agenda.RevisionKind;
import dev.plumbline.agenda.RevisionNote;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The statements about revisions, in SQL that SQLite and PostgreSQL both understand. */
final class RevisionTable {

    private static final String SAME_PROBLEM =
            """
            SELECT agenda_problem.number
            FROM agenda_problem JOIN revision ON agenda_problem.agenda = revision.agenda
                                             AND agenda_problem.number = revision.problem
            WHERE revision.agenda = ? AND revision.number = ?
              AND agenda_problem.config = ? AND agenda_problem.problem = ?
            """;

    private static final String INSERT =
            """
            INSERT INTO revision (agenda, number, kind, who, made, summary, version, problem, score,
                                  placements, request)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FIND =
            """
            SELECT revision.*, agenda_problem.config AS settings, agenda_problem.problem AS text
            FROM revision JOIN agenda_problem ON agenda_problem.agenda = revision.agenda
                                             AND agenda_problem.number = revision.problem
            WHERE revision.agenda = ? AND revision.number = ?
            """;

    private static final String HISTORY =
            """
            SELECT number, kind, who, made, summary, score FROM revision
            WHERE agenda = ? AND number < ? ORDER BY number DESC LIMIT ?
            """;

    private final SqlStatements statements;

    RevisionTable(Connection connection) {
        statements = new SqlStatements(connection);
    }

    /**
     * Adds a revision. A problem that is the one of the revision before is not stored again.
     *
     * @param version of the agenda, from this revision on
     * @param request as JSON
     */
    void insert(String agenda, RevisionRow row, long version, String request) throws SQLException {
        var note = row.note();
        statements.update(
                INSERT,
                agenda,
                note.number(),
                note.kind().name(),
                note.who(),
                note.when().toEpochMilli(),
                note.summary(),
                version,
                problem(agenda, row),
                note.score(),
                row.placements(),
                request);
    }

    private int problem(String agenda, RevisionRow row) throws SQLException {
        int number = row.note().number();
        var same =
                statements.query(
                        SAME_PROBLEM,
                        found -> found.getInt("number"),
                        agenda,
                        number - 1,
                        row.config(),
                        row.problem());
        if (!same.isEmpty()) {
            return same.getFirst();
        }
        statements.update(
                "INSERT INTO agenda_problem (agenda, number, config, problem) VALUES (?, ?, ?, ?)",
                agenda,
                number,
                row.config(),
                row.problem());
        return number;
    }

    Optional<RevisionRow> find(String agenda, int number) throws SQLException {
        return statements
                .query(
                        FIND,
                        row ->
                                new RevisionRow(
                                        note(row),
                                        row.getString("settings"),
                                        row.getString("text"),
                                        row.getString("placements")),
                        agenda,
                        number)
                .stream()
                .findFirst();
    }

    Optional<String> request(String agenda, int number) throws SQLException {
        return statements
                .query(
                        "SELECT request FROM revision WHERE agenda = ? AND number = ?",
                        row -> row.getString("request"),
                        agenda,
                        number)
                .stream()
                .findFirst();
    }

    /** The newest first. */
    List<RevisionNote> history(String agenda, int before, int most) throws SQLException {
        return statements.query(HISTORY, RevisionTable::note, agenda, before, most);
    }

    private static RevisionNote note(ResultSet row) throws SQLException {
        return new RevisionNote(
                row.getInt("number"),
                RevisionKind.valueOf(row.getString("kind")),
                row.getString("who"),
                Instant.ofEpochMilli(row.getLong("made")),
                row.getString("summary"),
                row.getString("score"));
    }

    /** The last one that was there when the agenda had the version. */
    Optional<Integer> headAt(String agenda, long version) throws SQLException {
        return statements
                .query(
                        "SELECT number FROM revision WHERE agenda = ? AND version <= ?"
                                + " ORDER BY number DESC LIMIT 1",
                        row -> row.getInt("number"),
                        agenda,
                        version)
                .stream()
                .findFirst();
    }
}

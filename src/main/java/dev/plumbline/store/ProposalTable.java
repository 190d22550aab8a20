package dev.plumbline.store;

import dev.plumbline.agenda.AgendaNews;
import dev.plumbline.agenda.AgendaProposal;
import dev.plumbline.agenda.ProposalWay;
import dev.plumbline.schedule.Score;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements about proposals, in SQL that SQLite and PostgreSQL both understand. */
final class ProposalTable {

    private static final int WAITS = 1;
    private static final int SEARCHED = 2;
    private static final int ENDED = 3;

    private static final String UNTOLD =
            """
            SELECT proposal.id, proposal.agenda, proposal.revision, proposal.told,
                   proposal.told_score, solving.status, solving.score
            FROM proposal JOIN solving ON solving.id = proposal.id
            WHERE proposal.told < 3
            """;

    private static final String TELL =
            """
            UPDATE proposal SET told = ?, told_score = ?
            WHERE id = ? AND told = ? AND COALESCE(told_score, '') = ?
            """;

    private final SqlStatements statements;

    ProposalTable(Connection connection) {
        statements = new SqlStatements(connection);
    }

    /** Unless its agenda or its schedule is gone. */
    boolean insert(AgendaProposal proposal) throws SQLException {
        if (!isThere("agenda", proposal.agenda()) || !isThere("submission", proposal.id())) {
            return false;
        }
        statements.update(
                "INSERT INTO proposal (id, agenda, revision, way, who, made)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                proposal.id(),
                proposal.agenda(),
                proposal.revision(),
                proposal.way().name(),
                proposal.who(),
                proposal.when().toEpochMilli());
        return true;
    }

    private boolean isThere(String table, String id) throws SQLException {
        return statements.number("SELECT COUNT(*) FROM " + table + " WHERE id = ?", id) > 0;
    }

    /** The newest first. */
    List<AgendaProposal> of(String agenda) throws SQLException {
        return statements.query(
                "SELECT * FROM proposal WHERE agenda = ? ORDER BY made DESC, id",
                ProposalTable::proposal,
                agenda);
    }

    Optional<AgendaProposal> find(String agenda, String id) throws SQLException {
        return statements
                .query(
                        "SELECT * FROM proposal WHERE agenda = ? AND id = ?",
                        ProposalTable::proposal,
                        agenda,
                        id)
                .stream()
                .findFirst();
    }

    /** Whether it was there. */
    boolean delete(AgendaProposal proposal) throws SQLException {
        return statements.update("DELETE FROM proposal WHERE id = ?", proposal.id()) > 0;
    }

    private static AgendaProposal proposal(ResultSet row) throws SQLException {
        return new AgendaProposal(
                row.getString("id"),
                row.getString("agenda"),
                row.getInt("revision"),
                ProposalWay.valueOf(row.getString("way")),
                row.getString("who"),
                Instant.ofEpochMilli(row.getLong("made")));
    }

    /**
     * A proposal of which there is something to tell.
     *
     * @param told how far it was told before: 0 not at all, 1 that it waits, 2 that it is searched
     *     for
     * @param toldScore of the best so far as it was told; null when none was
     * @param score of the best so far, as text
     */
    record Untold(
            String id,
            String agenda,
            int revision,
            int told,
            @Nullable String toldScore,
            SolverStatus status,
            @Nullable String score) {

        private int stage() {
            if (status.isFinished()) {
                return ENDED;
            }
            return status == SolverStatus.SOLVING_ACTIVE ? SEARCHED : WAITS;
        }

        /** Servers that know less than others tell nothing. */
        private boolean isNews() {
            return stage() > told || stage() == told && isBetter();
        }

        private boolean isBetter() {
            return score != null
                    && (toldScore == null
                            || Score.parse(score).compareTo(Score.parse(toldScore)) > 0);
        }

        AgendaNews news() {
            return stage() == told && score != null
                    ? new AgendaNews.Improved(id, revision, status.name(), score)
                    : new AgendaNews.Proposed(id, revision, status.name(), score);
        }
    }

    List<Untold> untold() throws SQLException {
        return statements.query(UNTOLD, ProposalTable::readUntold).stream()
                .filter(Untold::isNews)
                .toList();
    }

    private static Untold readUntold(ResultSet row) throws SQLException {
        return new Untold(
                row.getString("id"),
                row.getString("agenda"),
                row.getInt("revision"),
                row.getInt("told"),
                row.getString("told_score"),
                SolverStatus.valueOf(row.getString("status")),
                row.getString("score"));
    }

    /** Whether nobody else told more meanwhile. */
    boolean tell(Untold one) throws SQLException {
        String before = one.toldScore();
        return statements.update(
                        TELL,
                        one.stage(),
                        one.score(),
                        one.id(),
                        one.told(),
                        before == null ? "" : before)
                == 1;
    }
}

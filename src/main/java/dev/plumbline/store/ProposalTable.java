package dev.plumbline.store;

import dev.plumbline.agenda.AgendaProposal;
import dev.plumbline.agenda.ProposalWay;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The statements about proposals, in SQL that SQLite and PostgreSQL both understand. */
final class ProposalTable {

    private final SqlStatements statements;

    ProposalTable(Connection connection) {
        statements = new SqlStatements(connection);
    }

    void insert(AgendaProposal proposal) throws SQLException {
        statements.update(
                "INSERT INTO proposal (id, agenda, revision, way, who, made)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                proposal.id(),
                proposal.agenda(),
                proposal.revision(),
                proposal.way().name(),
                proposal.who(),
                proposal.when().toEpochMilli());
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

    private static AgendaProposal proposal(ResultSet row) throws SQLException {
        return new AgendaProposal(
                row.getString("id"),
                row.getString("agenda"),
                row.getInt("revision"),
                ProposalWay.valueOf(row.getString("way")),
                row.getString("who"),
                Instant.ofEpochMilli(row.getLong("made")));
    }
}

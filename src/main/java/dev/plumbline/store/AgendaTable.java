package dev.plumbline.store;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaMember;
import dev.plumbline.agenda.AgendaRole;
import dev.plumbline.exchange.json.RecordText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements about agendas, in SQL that SQLite and PostgreSQL both understand. */
final class AgendaTable {

    private static final String INSERT =
            """
            INSERT INTO agenda (id, slug, name, created, version, head, published)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String UPDATE =
            """
            UPDATE agenda SET slug = ?, name = ?, published = ?, version = version + 1
            WHERE id = ? AND version = ?
            """;

    private static final String MOVE_HEAD =
            "UPDATE agenda SET head = ?, version = version + 1 WHERE id = ? AND version = ?";

    private static final String TAGGED =
            """
             AND EXISTS (SELECT 1 FROM agenda_tag
                         WHERE agenda_tag.agenda = agenda.id AND agenda_tag.tag = ?)
            """;

    private static final String HELD =
            """
             AND EXISTS (SELECT 1 FROM agenda_member
                         WHERE agenda_member.agenda = agenda.id AND agenda_member.holder = ?)
            """;

    private final SqlStatements statements;

    AgendaTable(Connection connection) {
        statements = new SqlStatements(connection);
    }

    /** The tracks in an object, so that they are a record as the rest. */
    private record Tracks(List<String> tracks) {}

    /**
     * @param created milliseconds since 1970
     */
    void insert(Agenda agenda, long created) throws SQLException {
        statements.update(
                INSERT,
                agenda.id(),
                agenda.slug(),
                agenda.name(),
                created,
                agenda.version(),
                agenda.head(),
                agenda.published());
        insertLists(agenda);
    }

    /** Whether it had the version; if so, it has the next one. */
    boolean update(Agenda agenda) throws SQLException {
        boolean isSeen =
                statements.update(
                                UPDATE,
                                agenda.slug(),
                                agenda.name(),
                                agenda.published(),
                                agenda.id(),
                                agenda.version())
                        == 1;
        if (isSeen) {
            statements.update("DELETE FROM agenda_tag WHERE agenda = ?", agenda.id());
            statements.update("DELETE FROM agenda_member WHERE agenda = ?", agenda.id());
            insertLists(agenda);
        }
        return isSeen;
    }

    private void insertLists(Agenda agenda) throws SQLException {
        for (int position = 0; position < agenda.tags().size(); position++) {
            statements.update(
                    "INSERT INTO agenda_tag (agenda, position, tag) VALUES (?, ?, ?)",
                    agenda.id(),
                    position,
                    agenda.tags().get(position));
        }
        for (int position = 0; position < agenda.members().size(); position++) {
            var member = agenda.members().get(position);
            statements.update(
                    "INSERT INTO agenda_member (agenda, holder, position, role, tracks)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    agenda.id(),
                    member.holder(),
                    position,
                    member.role().name(),
                    RecordText.write(new Tracks(member.tracks())));
        }
    }

    /** Whether it had the version; if so, it has the next one. */
    boolean moveHead(Agenda seen, int head) throws SQLException {
        return statements.update(MOVE_HEAD, head, seen.id(), seen.version()) == 1;
    }

    boolean delete(Agenda seen) throws SQLException {
        return statements.update(
                        "DELETE FROM agenda WHERE id = ? AND version = ?",
                        seen.id(),
                        seen.version())
                == 1;
    }

    /** The id of the agenda with the slug. */
    Optional<String> idOfSlug(String slug) throws SQLException {
        return statements
                .query("SELECT id FROM agenda WHERE slug = ?", row -> row.getString("id"), slug)
                .stream()
                .findFirst();
    }

    Optional<Agenda> find(String id) throws SQLException {
        var found = statements.query("SELECT * FROM agenda WHERE id = ?", AgendaTable::bare, id);
        return found.isEmpty() ? Optional.empty() : Optional.of(whole(found.getFirst()));
    }

    /** Without tags and members. */
    private static Agenda bare(ResultSet row) throws SQLException {
        int number = row.getInt("published");
        Integer published = row.wasNull() ? null : Integer.valueOf(number);
        return new Agenda(
                row.getString("id"),
                row.getString("slug"),
                row.getString("name"),
                List.of(),
                List.of(),
                row.getLong("version"),
                row.getInt("head"),
                published);
    }

    private Agenda whole(Agenda bare) throws SQLException {
        return new Agenda(
                bare.id(),
                bare.slug(),
                bare.name(),
                statements.query(
                        "SELECT tag FROM agenda_tag WHERE agenda = ? ORDER BY position",
                        row -> row.getString("tag"),
                        bare.id()),
                statements.query(
                        "SELECT * FROM agenda_member WHERE agenda = ? ORDER BY position",
                        AgendaTable::member,
                        bare.id()),
                bare.version(),
                bare.head(),
                bare.published());
    }

    private static AgendaMember member(ResultSet row) throws SQLException {
        return new AgendaMember(
                row.getString("holder"),
                AgendaRole.valueOf(row.getString("role")),
                RecordText.read(row.getString("tracks"), Tracks.class).tracks());
    }

    /** One more than are wanted, if there are more. */
    List<AgendaListing.Position> list(AgendaListing listing) throws SQLException {
        var sql = new StringBuilder("SELECT created, id FROM agenda WHERE 1 = 1");
        List<@Nullable Object> values = new ArrayList<>();
        var after = listing.after();
        if (after != null) {
            sql.append(" AND (created < ? OR (created = ? AND id < ?))");
            values.addAll(List.of(after.created(), after.created(), after.id()));
        }
        if (listing.tag() != null) {
            sql.append(TAGGED);
            values.add(listing.tag());
        }
        if (listing.holder() != null) {
            sql.append(HELD);
            values.add(listing.holder());
        }
        sql.append(" ORDER BY created DESC, id DESC LIMIT ?");
        values.add(listing.most() + 1);
        return statements.query(
                sql.toString(),
                row -> new AgendaListing.Position(row.getLong("created"), row.getString("id")),
                values.toArray());
    }
}

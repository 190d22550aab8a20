package dev.plumbline.store;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaPublication;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statements about what is public, in SQL that SQLite and PostgreSQL both understand. */
final class PublicationTable {

    private static final String PUBLISH =
            """
            UPDATE agenda SET published = ?, head = ?, version = version + 1
            WHERE id = ? AND version = ?
            """;

    private static final String INSERT =
            "INSERT INTO publication (agenda, number, revision, who, made) VALUES (?, ?, ?, ?, ?)";

    private static final String LIST =
            """
            SELECT * FROM publication WHERE agenda = ? AND number < ? ORDER BY number DESC LIMIT ?
            """;

    private static final String ADD_CALENDAR =
            """
            INSERT INTO agenda_calendar (secret, agenda, person) VALUES (?, ?, ?)
            ON CONFLICT (agenda, person) DO NOTHING
            """;

    private final SqlStatements statements;

    PublicationTable(Connection connection) {
        statements = new SqlStatements(connection);
    }

    /**
     * Whether the agenda had the version; if so, it has the next one.
     *
     * @param head number of the last revision from now on
     */
    boolean insert(Agenda seen, int head, AgendaPublication publication) throws SQLException {
        if (statements.update(PUBLISH, publication.revision(), head, seen.id(), seen.version())
                != 1) {
            return false;
        }
        statements.update(
                INSERT,
                seen.id(),
                publication.number(),
                publication.revision(),
                publication.who(),
                publication.when().toEpochMilli());
        return true;
    }

    /** The newest first. */
    List<AgendaPublication> list(String agenda, int before, int most) throws SQLException {
        return statements.query(LIST, PublicationTable::publication, agenda, before, most);
    }

    private static AgendaPublication publication(ResultSet row) throws SQLException {
        return new AgendaPublication(
                row.getInt("number"),
                row.getInt("revision"),
                row.getString("who"),
                Instant.ofEpochMilli(row.getLong("made")));
    }

    /** Nothing happens where the person has an address already. */
    void addCalendar(String agenda, String person, String secret) throws SQLException {
        statements.update(ADD_CALENDAR, secret, agenda, person);
    }

    /** Whether the person had an address, which leads nowhere from now on. */
    boolean renewCalendar(String agenda, String person, String secret) throws SQLException {
        return statements.update(
                        "UPDATE agenda_calendar SET secret = ? WHERE agenda = ? AND person = ?",
                        secret,
                        agenda,
                        person)
                == 1;
    }

    /** The secrets of an agenda, by person. */
    List<Map.Entry<String, String>> calendars(String agenda) throws SQLException {
        return statements.query(
                "SELECT person, secret FROM agenda_calendar WHERE agenda = ? ORDER BY person",
                row -> Map.entry(row.getString("person"), row.getString("secret")),
                agenda);
    }

    /** The agenda and the person that the secret stands for. */
    Optional<PersonCalendar> calendar(String secret) throws SQLException {
        return statements
                .query(
                        "SELECT agenda, person FROM agenda_calendar WHERE secret = ?",
                        row -> new PersonCalendar(row.getString("agenda"), row.getString("person")),
                        secret)
                .stream()
                .findFirst();
    }
}

package dev.plumbline.store;

import dev.plumbline.agenda.AgendaEventType;
import dev.plumbline.agenda.AgendaNews;
import dev.plumbline.agenda.NumberedEvent;
import dev.plumbline.exchange.json.RecordText;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statements about events, in SQL that SQLite and PostgreSQL both understand. */
final class EventTable {

    /** So many of each agenda are remembered. */
    static final int KEPT = 1_000;

    private static final String INSERT =
            "INSERT INTO agenda_event (agenda, number, type, made, data) VALUES (?, ?, ?, ?, ?)";

    private static final String AFTER =
            "SELECT * FROM agenda_event WHERE agenda = ? AND number > ? ORDER BY number LIMIT ?";

    private static final String LATEST =
            """
            SELECT agenda, MAX(number) AS latest FROM agenda_event WHERE agenda IN (%s)
            GROUP BY agenda
            """;

    private static final String FORGET =
            """
            DELETE FROM agenda_event WHERE made < ?
              AND NOT EXISTS (SELECT 1 FROM agenda WHERE agenda.id = agenda_event.agenda)
            """;

    private final SqlStatements statements;
    private final DeliveryTable deliveries;

    EventTable(Connection connection) {
        statements = new SqlStatements(connection);
        deliveries = new DeliveryTable(connection);
    }

    /**
     * Adds an event, and notes the calls that are to be made for it; nothing happens when the
     * agenda is gone. The oldest events make room.
     */
    void add(String agenda, AgendaNews news) throws SQLException {
        if (statements.update("UPDATE agenda SET events = events + 1 WHERE id = ?", agenda) == 0) {
            return;
        }
        var event =
                new NumberedEvent(
                        agenda,
                        count(agenda),
                        news.type(),
                        Instant.ofEpochMilli(System.currentTimeMillis()),
                        RecordText.write((Record) news));
        statements.update(
                INSERT,
                agenda,
                event.number(),
                event.type().name(),
                event.when().toEpochMilli(),
                event.data());
        statements.update(
                "DELETE FROM agenda_event WHERE agenda = ? AND number <= ?",
                agenda,
                event.number() - KEPT);
        deliveries.add(event);
    }

    /** The number of the last event; 0 when nothing happened, or the agenda is gone. */
    long count(String agenda) throws SQLException {
        return statements
                .query(
                        "SELECT events FROM agenda WHERE id = ?",
                        row -> row.getLong("events"),
                        agenda)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** Those with a higher number, in their order. */
    List<NumberedEvent> after(String agenda, long number, int most) throws SQLException {
        return statements.query(AFTER, EventTable::event, agenda, number, most);
    }

    private static NumberedEvent event(ResultSet row) throws SQLException {
        return new NumberedEvent(
                row.getString("agenda"),
                row.getLong("number"),
                AgendaEventType.valueOf(row.getString("type")),
                Instant.ofEpochMilli(row.getLong("made")),
                row.getString("data"));
    }

    /** The highest numbers that are there, by agenda. */
    Map<String, Long> latest(List<String> agendas) throws SQLException {
        Map<String, Long> latest = new HashMap<>();
        statements
                .query(
                        LATEST.formatted(
                                String.join(", ", Collections.nCopies(agendas.size(), "?"))),
                        row -> Map.entry(row.getString("agenda"), row.getLong("latest")),
                        agendas.toArray())
                .forEach(one -> latest.put(one.getKey(), one.getValue()));
        return latest;
    }

    /** Forgets what happened before a time to agendas that are gone. */
    void forget(Instant before) throws SQLException {
        statements.update(FORGET, before.toEpochMilli());
    }
}

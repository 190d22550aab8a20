package dev.plumbline.store;

import dev.plumbline.agenda.AgendaEventType;
import dev.plumbline.agenda.NumberedEvent;
import dev.plumbline.agenda.Webhook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statements about webhooks, in SQL that SQLite and PostgreSQL both understand. */
final class WebhookTable {

    private static final String INSERT =
            """
            INSERT INTO webhook (id, agenda, url, secret, types, who, made)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String FORGET =
            """
            DELETE FROM webhook
            WHERE NOT EXISTS (SELECT 1 FROM agenda WHERE agenda.id = webhook.agenda)
              AND NOT EXISTS (SELECT 1 FROM webhook_delivery
                              WHERE webhook_delivery.webhook = webhook.id
                                AND webhook_delivery.state = 'WAITING')
            """;

    private final SqlStatements statements;

    WebhookTable(SqlStatements statements) {
        this.statements = statements;
    }

    void insert(Webhook webhook) throws SQLException {
        statements.update(
                INSERT,
                webhook.id(),
                webhook.agenda(),
                webhook.url(),
                webhook.secret(),
                webhook.types().stream()
                        .sorted()
                        .map(AgendaEventType::name)
                        .collect(Collectors.joining(" ")),
                webhook.who(),
                webhook.when().toEpochMilli());
    }

    /** Ids of those of the agenda that are called for such events. */
    List<String> interested(NumberedEvent event) throws SQLException {
        return of(event.agenda()).stream()
                .filter(webhook -> webhook.types().contains(event.type()))
                .map(Webhook::id)
                .toList();
    }

    /** The oldest first. */
    List<Webhook> of(String agenda) throws SQLException {
        return statements.query(
                "SELECT * FROM webhook WHERE agenda = ? ORDER BY made, id",
                WebhookTable::webhook,
                agenda);
    }

    Optional<Webhook> find(String id) throws SQLException {
        return statements
                .query("SELECT * FROM webhook WHERE id = ?", WebhookTable::webhook, id)
                .stream()
                .findFirst();
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getString("id"),
                row.getString("agenda"),
                row.getString("url"),
                row.getString("secret"),
                Arrays.stream(row.getString("types").split(" "))
                        .map(AgendaEventType::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("who"),
                Instant.ofEpochMilli(row.getLong("made")));
    }

    void delete(String id) throws SQLException {
        statements.update("DELETE FROM webhook WHERE id = ?", id);
    }

    /** Forgets those of agendas that are gone, once their last calls are done. */
    void forget() throws SQLException {
        statements.update(FORGET);
    }
}

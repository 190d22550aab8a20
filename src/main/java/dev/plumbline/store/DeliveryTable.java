package dev.plumbline.store;

import dev.plumbline.agenda.AgendaEventType;
import dev.plumbline.agenda.NumberedEvent;
import dev.plumbline.agenda.WebhookDelivery;
import dev.plumbline.agenda.WebhookDelivery.State;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements about deliveries, in SQL that SQLite and PostgreSQL both understand. */
final class DeliveryTable {

    /** So many of each webhook are remembered, done or not. */
    private static final int KEPT = 500;

    private static final String INSERT =
            """
            INSERT INTO webhook_delivery
                (webhook, event, type, made, body, repeats, state, attempts, due)
            VALUES (?, ?, ?, ?, ?, ?, 'WAITING', 0, ?)
            """;

    private static final String TRIM =
            """
            DELETE FROM webhook_delivery WHERE webhook = ? AND number <=
                (SELECT number FROM webhook_delivery WHERE webhook = ?
                 ORDER BY number DESC LIMIT 1 OFFSET ?)
            """;

    private static final String CLAIM =
            """
            UPDATE webhook_delivery SET due = ?, attempts = attempts + 1
            WHERE number = ? AND state = 'WAITING' AND due <= ?
            """;

    private static final String END =
            """
            UPDATE webhook_delivery SET state = ?, due = ?, status = ?, failure = ?, ended = ?
            WHERE number = ? AND state = 'WAITING' AND attempts = ?
            """;

    private static final String LIST =
            """
            SELECT * FROM webhook_delivery WHERE webhook = ? AND number < ?
            ORDER BY number DESC LIMIT ?
            """;

    private final SqlStatements statements;

    DeliveryTable(Connection connection) {
        statements = new SqlStatements(connection);
    }

    /** A delivery for each webhook that is called for such events. */
    void add(NumberedEvent event) throws SQLException {
        String body = body(event);
        for (String webhook : new WebhookTable(statements).interested(event)) {
            insert(webhook, event.number(), event.type(), event.when(), body, null, event.when());
        }
    }

    private static String body(NumberedEvent event) {
        return "{\"agenda\":\"%s\",\"event\":%d,\"type\":\"%s\",\"when\":\"%s\",\"data\":%s}"
                .formatted(
                        event.agenda(),
                        event.number(),
                        event.type().word(),
                        event.when(),
                        event.data());
    }

    private void insert(
            String webhook,
            long event,
            AgendaEventType type,
            Instant when,
            String body,
            @Nullable Long repeats,
            Instant due)
            throws SQLException {
        statements.update(
                INSERT,
                webhook,
                event,
                type.name(),
                when.toEpochMilli(),
                body,
                repeats,
                due.toEpochMilli());
        statements.update(TRIM, webhook, webhook, KEPT);
    }

    /** Puts one into the queue once more, as another one. */
    void repeat(WebhookDelivery one, Instant now) throws SQLException {
        insert(one.webhook(), one.event(), one.type(), one.when(), one.body(), one.number(), now);
    }

    /** Of each webhook that has some the first one that is due, the longest waiting first. */
    List<WebhookDelivery> due(Instant now, int most) throws SQLException {
        return statements.query(
                """
                SELECT * FROM webhook_delivery WHERE number IN
                    (SELECT MIN(number) FROM webhook_delivery
                     WHERE state = 'WAITING' AND due <= ? GROUP BY webhook)
                ORDER BY due LIMIT ?
                """,
                DeliveryTable::delivery,
                now.toEpochMilli(),
                most);
    }

    /** The first one of a webhook that is due. */
    Optional<WebhookDelivery> next(String webhook, Instant now) throws SQLException {
        return statements
                .query(
                        """
                        SELECT * FROM webhook_delivery
                        WHERE webhook = ? AND state = 'WAITING' AND due <= ?
                        ORDER BY number LIMIT 1
                        """,
                        DeliveryTable::delivery,
                        webhook,
                        now.toEpochMilli())
                .stream()
                .findFirst();
    }

    /** Whether nobody else took it; if so, nobody will before a time. */
    boolean claim(WebhookDelivery one, Instant now, Instant until) throws SQLException {
        return statements.update(CLAIM, until.toEpochMilli(), one.number(), now.toEpochMilli())
                == 1;
    }

    /** What became of an attempt, unless a later one has begun. */
    void end(WebhookDelivery after) throws SQLException {
        statements.update(
                END,
                after.state().name(),
                after.due().toEpochMilli(),
                after.status(),
                after.failure(),
                SqlStatements.millis(after.ended()),
                after.number(),
                after.attempts());
    }

    /** The newest first. */
    List<WebhookDelivery> list(String webhook, long before, int most) throws SQLException {
        return statements.query(LIST, DeliveryTable::delivery, webhook, before, most);
    }

    Optional<WebhookDelivery> find(String webhook, long number) throws SQLException {
        return statements
                .query(
                        "SELECT * FROM webhook_delivery WHERE webhook = ? AND number = ?",
                        DeliveryTable::delivery,
                        webhook,
                        number)
                .stream()
                .findFirst();
    }

    private static WebhookDelivery delivery(ResultSet row) throws SQLException {
        long repeats = row.getLong("repeats");
        boolean isFirst = row.wasNull();
        int status = row.getInt("status");
        boolean isUnanswered = row.wasNull();
        return new WebhookDelivery(
                row.getLong("number"),
                row.getString("webhook"),
                row.getLong("event"),
                AgendaEventType.valueOf(row.getString("type")),
                Instant.ofEpochMilli(row.getLong("made")),
                row.getString("body"),
                isFirst ? null : repeats,
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("due")),
                isUnanswered ? null : status,
                row.getString("failure"),
                SqlStatements.instant(row, "ended"));
    }
}

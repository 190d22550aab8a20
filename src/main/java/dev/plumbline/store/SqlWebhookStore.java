package dev.plumbline.store;

import dev.plumbline.agenda.Webhook;
import dev.plumbline.agenda.WebhookDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers webhooks in the database. */
@ApplicationScoped
public class SqlWebhookStore implements WebhookStore {

    private final SqlDatabase database;

    /** In a database that somebody else closes. */
    public SqlWebhookStore(SqlDatabase database) {
        this.database = database;
    }

    private static WebhookTable webhooks(Connection connection) {
        return new WebhookTable(new SqlStatements(connection));
    }

    @Override
    public boolean add(Webhook webhook, int most) {
        return database.transaction(
                c -> {
                    var table = webhooks(c);
                    boolean hasRoom = table.of(webhook.agenda()).size() < most;
                    if (hasRoom) {
                        table.insert(webhook);
                    }
                    return hasRoom;
                });
    }

    @Override
    public List<Webhook> of(String agenda) {
        return database.transaction(c -> webhooks(c).of(agenda));
    }

    @Override
    public Optional<Webhook> find(String id) {
        return database.transaction(c -> webhooks(c).find(id));
    }

    @Override
    public void remove(String id) {
        database.transaction(
                c -> {
                    webhooks(c).delete(id);
                    return true;
                });
    }

    @Override
    public List<WebhookDelivery> deliveries(String webhook, long before, int most) {
        return database.transaction(c -> new DeliveryTable(c).list(webhook, before, most));
    }

    @Override
    public Optional<WebhookDelivery> delivery(String webhook, long number) {
        return database.transaction(c -> new DeliveryTable(c).find(webhook, number));
    }

    @Override
    public WebhookDelivery repeat(WebhookDelivery delivery, Instant now) {
        return database.transaction(
                c -> {
                    var table = new DeliveryTable(c);
                    table.repeat(delivery, now);
                    return table.list(delivery.webhook(), Long.MAX_VALUE, 1).getFirst();
                });
    }

    @Override
    public List<WebhookDelivery> due(Instant now, int most) {
        return database.transaction(c -> new DeliveryTable(c).due(now, most));
    }

    @Override
    public Optional<WebhookDelivery> next(String webhook, Instant now) {
        return database.transaction(c -> new DeliveryTable(c).next(webhook, now));
    }

    @Override
    public Optional<WebhookDelivery> claim(WebhookDelivery delivery, Instant now, Instant until) {
        return database.transaction(
                c -> {
                    var table = new DeliveryTable(c);
                    return table.claim(delivery, now, until)
                            ? table.find(delivery.webhook(), delivery.number())
                            : Optional.<WebhookDelivery>empty();
                });
    }

    @Override
    public void end(WebhookDelivery after) {
        database.transaction(
                c -> {
                    new DeliveryTable(c).end(after);
                    return true;
                });
    }

    @Override
    public void forget() {
        database.transaction(
                c -> {
                    webhooks(c).forget();
                    return true;
                });
    }
}

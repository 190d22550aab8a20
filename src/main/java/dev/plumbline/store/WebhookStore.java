package dev.plumbline.store;

import dev.plumbline.agenda.Webhook;
import dev.plumbline.agenda.WebhookDelivery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers webhooks, and which calls are to be made and were made. For use by several threads and
 * servers at once; each method is atomic.
 */
public interface WebhookStore {

    /**
     * Adds one.
     *
     * @param most how many an agenda may have
     * @return false, and nothing is added, when it has so many
     */
    boolean add(Webhook webhook, int most);

    /** Those of an agenda, the oldest first. */
    List<Webhook> of(String agenda);

    /** The one with the id. */
    Optional<Webhook> find(String id);

    /** Forgets one with all its deliveries. */
    void remove(String id);

    /**
     * The deliveries of a webhook, the newest first.
     *
     * @param before only those with a lower number
     */
    List<WebhookDelivery> deliveries(String webhook, long before, int most);

    /** One delivery of a webhook. */
    Optional<WebhookDelivery> delivery(String webhook, long number);

    /** Puts a delivery into the queue once more, as a new one. */
    WebhookDelivery repeat(WebhookDelivery delivery, Instant now);

    /** Of each webhook that has some the first delivery that is due, the longest waiting first. */
    List<WebhookDelivery> due(Instant now, int most);

    /** The first delivery of a webhook that is due. */
    Optional<WebhookDelivery> next(String webhook, Instant now);

    /**
     * Takes a delivery for an attempt, so that no other server makes one.
     *
     * @param until when another attempt may be made, if nobody says what became of this one
     * @return the delivery with one attempt more; empty when somebody else has taken it
     */
    Optional<WebhookDelivery> claim(WebhookDelivery delivery, Instant now, Instant until);

    /** Notes what became of an attempt, unless a later one has begun. */
    void end(WebhookDelivery after);

    /** Forgets webhooks of agendas that are gone, once their last calls are done. */
    void forget();
}

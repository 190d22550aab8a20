package dev.plumbline.agenda;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event, for one webhook.
 *
 * @param number grows, without meaning
 * @param webhook id of the webhook
 * @param event number of the event
 * @param when the event happened
 * @param body JSON, as it is sent
 * @param repeats number of the delivery that this one repeats; null when it is none
 * @param attempts how often it was tried
 * @param due when it is tried next, as long as it waits
 * @param status HTTP status of the last answer; null when there was none
 * @param failure why the last attempt failed, in a sentence; null when it did not
 * @param ended when nothing more is tried; null as long as it waits
 */
public record WebhookDelivery(
        long number,
        String webhook,
        long event,
        AgendaEventType type,
        Instant when,
        String body,
        @Nullable Long repeats,
        State state,
        int attempts,
        Instant due,
        @Nullable Integer status,
        @Nullable String failure,
        @Nullable Instant ended) {

    /** How far it is. */
    public enum State {
        /** It will be tried, for the first time or again. */
        WAITING,
        /** The receiver took it. */
        DELIVERED,
        /** The receiver did not take it in all attempts. */
        FAILED
    }
}

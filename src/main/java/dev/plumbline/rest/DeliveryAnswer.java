package dev.plumbline.rest;

import dev.plumbline.agenda.WebhookDelivery;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One event, for one webhook.
 *
 * @param event id of the event
 * @param repeats number of the delivery that this one repeats
 * @param next when it is tried again, as long as it waits
 * @param status of the last answer
 * @param failure why the last attempt failed
 */
@Schema(description = "One event, for one webhook.")
record DeliveryAnswer(
        long number,
        long event,
        String type,
        Instant when,
        @Nullable Long repeats,
        WebhookDelivery.State state,
        int attempts,
        @Nullable Instant next,
        @Nullable Integer status,
        @Nullable String failure,
        @Nullable Instant ended,
        @Schema(description = "What is sent, as text.") String body) {

    static DeliveryAnswer of(WebhookDelivery delivery) {
        return new DeliveryAnswer(
                delivery.number(),
                delivery.event(),
                delivery.type().word(),
                delivery.when(),
                delivery.repeats(),
                delivery.state(),
                delivery.attempts(),
                delivery.state() == WebhookDelivery.State.WAITING ? delivery.due() : null,
                delivery.status(),
                delivery.failure(),
                delivery.ended(),
                delivery.body());
    }
}

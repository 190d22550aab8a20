package dev.plumbline.rest;

import dev.plumbline.agenda.AgendaEventType;
import dev.plumbline.agenda.Webhook;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An address that is called.
 *
 * @param events for which it is
 * @param secret only in the answer to whoever added it
 */
@Schema(description = "An address that is called when something happens to the agenda.")
record WebhookAnswer(
        String id,
        String url,
        List<String> events,
        String who,
        Instant when,
        @Nullable String secret) {

    static WebhookAnswer of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookAnswer withSecret(Webhook webhook) {
        return of(webhook, webhook.secret());
    }

    private static WebhookAnswer of(Webhook webhook, @Nullable String secret) {
        return new WebhookAnswer(
                webhook.id(),
                webhook.url(),
                webhook.types().stream().sorted().map(AgendaEventType::word).toList(),
                webhook.who(),
                webhook.when(),
                secret);
    }
}

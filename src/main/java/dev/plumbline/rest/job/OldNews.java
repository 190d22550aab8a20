package dev.plumbline.rest.job;

import dev.plumbline.access.AuditLog;
import dev.plumbline.store.EventStore;
import dev.plumbline.store.WebhookStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets what is left of agendas that are gone, and what is too old in the audit log. */
@ApplicationScoped
public class OldNews implements BackgroundTask {

    private static final Duration PAUSE = Duration.ofHours(1);

    /** So long somebody who was away may still learn that an agenda is gone. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final EventStore events;
    private final WebhookStore webhooks;
    private final AuditLog audit;
    private final Clock clock;

    public OldNews(EventStore events, WebhookStore webhooks, AuditLog audit, Clock clock) {
        this.events = events;
        this.webhooks = webhooks;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        events.forget(clock.instant().minus(KEPT));
        webhooks.forget();
        audit.forgetOld();
    }
}

package dev.plumbline.rest.hook;

import dev.plumbline.agenda.Webhook;
import dev.plumbline.agenda.WebhookDelivery;
import dev.plumbline.agenda.WebhookDelivery.State;
import dev.plumbline.rest.job.BackgroundTask;
import dev.plumbline.store.WebhookStore;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Makes the calls that are due, on virtual threads: one at a time for each webhook, so that a slow
 * receiver takes nothing from others. Several servers share the calls; one that stops in the middle
 * of a call leaves it to be made again.
 */
@ApplicationScoped
public class HookRunner implements BackgroundTask {

    private static final Logger LOG = Logger.getLogger(HookRunner.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST_AT_ONCE = 32;

    /** Longer than any call takes. */
    private static final Duration CLAIM = Duration.ofSeconds(60);

    /** So many calls to one receiver, before others get their turn. */
    private static final int MOST_IN_A_ROW = 20;

    private final WebhookStore store;
    private final HookSettings settings;
    private final HookCall call;
    private final Clock clock;
    private final MeterRegistry registry;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Ids of those that are called now. */
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    public HookRunner(
            WebhookStore store, HookSettings settings, Clock clock, MeterRegistry registry) {
        this.store = store;
        this.settings = settings;
        this.call = new HookCall(settings.target());
        this.clock = clock;
        this.registry = registry;
        for (State state : State.values()) {
            calls(state);
        }
    }

    /** Those that ended in this state; who waits will be called again. */
    private Counter calls(State state) {
        return Counter.builder("plumbline.webhook.calls")
                .description("Calls of webhooks, by what became of the delivery")
                .tag("outcome", state.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        for (WebhookDelivery one : store.due(clock.instant(), MOST_AT_ONCE + busy.size())) {
            if (busy.size() < MOST_AT_ONCE && busy.add(one.webhook())) {
                threads.execute(() -> callAll(one));
            }
        }
    }

    /** Calls, and goes on with what else is due for the same webhook. */
    private void callAll(WebhookDelivery first) {
        try {
            Optional<WebhookDelivery> next = Optional.of(first);
            for (int i = 0; i < MOST_IN_A_ROW && next.isPresent(); i++) {
                attempt(next.get());
                next = store.next(first.webhook(), clock.instant());
            }
        } catch (InterruptedException e) {
            // The server stops; the call is made again when its claim is over.
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warnf(e, "A call for the webhook %s could not be noted", first.webhook());
        } finally {
            busy.remove(first.webhook());
        }
    }

    private void attempt(WebhookDelivery delivery) throws InterruptedException {
        var now = clock.instant();
        var webhook = store.find(delivery.webhook());
        var claimed = store.claim(delivery, now, now.plus(CLAIM));
        if (webhook.isPresent() && claimed.isPresent()) {
            var ended = after(webhook.get(), claimed.get(), now);
            store.end(ended);
            calls(ended.state()).increment();
        }
    }

    private WebhookDelivery after(Webhook webhook, WebhookDelivery one, Instant now)
            throws InterruptedException {
        var outcome = call.make(webhook, one, now);
        var end = clock.instant();
        boolean isTaken = outcome.failure() == null;
        boolean waits = !isTaken && HookSettings.goesOn(one.attempts());
        State state = waits ? State.WAITING : isTaken ? State.DELIVERED : State.FAILED;
        return new WebhookDelivery(
                one.number(),
                one.webhook(),
                one.event(),
                one.type(),
                one.when(),
                one.body(),
                one.repeats(),
                state,
                one.attempts(),
                waits ? end.plus(settings.pause(one.attempts())) : end,
                outcome.status(),
                outcome.failure(),
                waits ? null : end);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}

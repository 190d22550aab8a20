package dev.plumbline.rest.job;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaEventType;
import dev.plumbline.agenda.AgendaNews;
import dev.plumbline.agenda.NumberedEvent;
import dev.plumbline.exchange.json.RecordText;
import dev.plumbline.store.EventStore;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the events of agendas to those who listen on this server. They are read from the database,
 * so it does not matter where they were written: one question twice a second for all agendas to
 * which somebody listens, and none while nobody does.
 */
@ApplicationScoped
public class EventHub {

    private static final Logger LOG = Logger.getLogger(EventHub.class);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MOST_AT_ONCE = 200;

    /** So long a client may leave what there is unread. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EventStore store;
    private final AgendaService agendas;
    private final Clock clock;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledFuture<?> beat;

    public EventHub(EventStore store, AgendaService agendas, Clock clock) {
        this.store = store;
        this.agendas = agendas;
        this.clock = clock;
    }

    /** Somebody who listens to an agenda; only the thread that reads moves it on. */
    private static final class Listener {

        private final String agenda;
        private final MultiEmitter<? super NumberedEvent> emitter;
        private long heard;
        private long lastMovedNanos = System.nanoTime();

        Listener(String agenda, MultiEmitter<? super NumberedEvent> emitter, long heard) {
            this.agenda = agenda;
            this.emitter = emitter;
            this.heard = heard;
        }

        /** Tells what is new, as much as is asked for. */
        void tell(List<NumberedEvent> events) {
            for (NumberedEvent event : events) {
                if (event.number() > heard && emitter.requested() > 0) {
                    heard = event.number();
                    lastMovedNanos = System.nanoTime();
                    emitter.emit(event);
                    if (event.type() == AgendaEventType.DELETED) {
                        emitter.complete();
                    }
                }
            }
        }

        boolean isStuck() {
            return emitter.requested() == 0
                    && System.nanoTime() - lastMovedNanos > PATIENCE.toNanos();
        }
    }

    /**
     * What happens to an agenda, until it is gone. Whoever does not say what they heard, or heard
     * what is not remembered any more, is told first how the agenda stands.
     *
     * @param lastHeard the number of the last event that is known; empty to begin now
     * @throws dev.plumbline.rest.error.RequestRefusal 404
     */
    public Multi<NumberedEvent> listen(String idOrSlug, Optional<Long> lastHeard) {
        var start = start(idOrSlug, lastHeard);
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var listener = new Listener(start.agenda(), emitter, start.heard());
                            emitter.onTermination(() -> leave(listener));
                            start.standing().ifPresent(emitter::emit);
                            enter(listener);
                        },
                        BackPressureStrategy.BUFFER);
    }

    /**
     * Where somebody begins to listen.
     *
     * @param heard the number of the event after which they do
     */
    private record Start(String agenda, long heard, Optional<NumberedEvent> standing) {}

    private Start start(String idOrSlug, Optional<Long> lastHeard) {
        if (lastHeard.isPresent()) {
            long heard = lastHeard.get();
            var next = store.after(idOrSlug, heard, 1);
            boolean isGone = !next.isEmpty() && next.getFirst().type() == AgendaEventType.DELETED;
            if (isGone && next.getFirst().number() == heard + 1) {
                return new Start(idOrSlug, heard, Optional.empty());
            }
        }
        // Counted first: what happens in between is told once more, and not missed.
        String id = agendas.get(idOrSlug).id();
        long now = store.count(id);
        var agenda = agendas.get(id);
        if (lastHeard.isEmpty()) {
            return new Start(id, now, Optional.of(standing(agenda, now, null)));
        }
        long heard = lastHeard.get();
        boolean isKnown =
                heard == now
                        || heard < now
                                && store.after(id, heard, 1).stream()
                                        .anyMatch(event -> event.number() == heard + 1);
        return isKnown
                ? new Start(id, heard, Optional.empty())
                : new Start(id, now, Optional.of(standing(agenda, now, true)));
    }

    private NumberedEvent standing(Agenda agenda, long number, @Nullable Boolean missed) {
        var news =
                new AgendaNews.Standing(
                        agenda.version(), agenda.head(), agenda.published(), missed);
        return new NumberedEvent(
                agenda.id(), number, news.type(), clock.instant(), RecordText.write(news));
    }

    private synchronized void enter(Listener listener) {
        listeners.add(listener);
        if (beat == null) {
            beat =
                    Infrastructure.getDefaultWorkerPool()
                            .scheduleWithFixedDelay(
                                    this::read, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void leave(Listener listener) {
        listeners.remove(listener);
        if (listeners.isEmpty() && beat != null) {
            beat.cancel(false);
            beat = null;
        }
    }

    /** Whoever listens may go on elsewhere. */
    void end(@Observes ShutdownEvent event) {
        listeners.forEach(one -> one.emitter.complete());
    }

    /** How many listen on this server. */
    public int listeners() {
        return listeners.size();
    }

    private void read() {
        try {
            Map<String, Set<Listener>> byAgenda = new LinkedHashMap<>();
            for (Listener one : listeners) {
                byAgenda.computeIfAbsent(one.agenda, any -> new HashSet<>()).add(one);
            }
            store.latest(byAgenda.keySet())
                    .forEach((agenda, latest) -> tell(byAgenda.get(agenda), agenda, latest));
        } catch (RuntimeException e) {
            LOG.warn("Events could not be read, and will be read later", e);
        }
    }

    /** Whoever is far behind gets some with each beat, and nobody waits for them. */
    private void tell(Set<Listener> all, String agenda, long latest) {
        Map<Long, List<Listener>> byHeard =
                all.stream()
                        .filter(one -> one.heard < latest)
                        .collect(Collectors.groupingBy(one -> one.heard));
        byHeard.forEach(
                (heard, some) -> {
                    some.stream()
                            .filter(Listener::isStuck)
                            .forEach(
                                    one ->
                                            one.emitter.fail(
                                                    new TimeoutException(
                                                            "The client does not read.")));
                    var reading = some.stream().filter(one -> one.emitter.requested() > 0).toList();
                    if (!reading.isEmpty()) {
                        var events = store.after(agenda, heard, MOST_AT_ONCE);
                        reading.forEach(one -> one.tell(events));
                    }
                });
    }
}

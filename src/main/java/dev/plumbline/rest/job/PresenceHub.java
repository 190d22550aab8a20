package dev.plumbline.rest.job;

import dev.plumbline.agenda.Presence;
import dev.plumbline.store.PresenceStore;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who listen to an agenda who else does, on all servers of the database. Each server
 * says who listens on it when that changes, and now and then; nothing is asked while nobody
 * listens.
 */
@ApplicationScoped
public class PresenceHub {

    private static final Logger LOG = Logger.getLogger(PresenceHub.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** So often it is said again. */
    private static final Duration REPEATED = Duration.ofSeconds(10);

    /** A server that says nothing for so long is gone. */
    private static final Duration BELIEVED = Duration.ofSeconds(25);

    private final PresenceStore store;
    private final Clock clock;
    private final String server = UUID.randomUUID().toString();
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

    /** What was said last of each agenda, and when; only the thread that beats uses it. */
    private final Map<String, Said> said = new HashMap<>();

    private @Nullable ScheduledFuture<?> beat;
    private volatile boolean isEnded;

    public PresenceHub(PresenceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private record Said(List<Presence> listeners, Instant when) {}

    private static final class Watcher {

        private final String agenda;
        private final String holder;
        private final MultiEmitter<? super List<Presence>> emitter;
        private List<Presence> told = List.of();

        Watcher(String agenda, String holder, MultiEmitter<? super List<Presence>> emitter) {
            this.agenda = agenda;
            this.holder = holder;
            this.emitter = emitter;
        }

        void tell(List<Presence> present) {
            if (!told.equals(present) && emitter.requested() > 0) {
                told = present;
                emitter.emit(present);
            }
        }
    }

    /**
     * Who listens, whenever that has changed, until the stream is left. Whoever asks counts from
     * then on.
     *
     * @param agenda its id
     * @param holder who asks
     */
    public Multi<List<Presence>> watch(String agenda, String holder) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var watcher = new Watcher(agenda, holder, emitter);
                            emitter.onTermination(() -> watchers.remove(watcher));
                            enter(watcher);
                        },
                        BackPressureStrategy.BUFFER);
    }

    private synchronized void enter(Watcher watcher) {
        watchers.add(watcher);
        if (beat == null) {
            beat =
                    Infrastructure.getDefaultWorkerPool()
                            .scheduleWithFixedDelay(
                                    this::beat, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** After this there is no store to ask. */
    void end(@Observes ShutdownEvent event) {
        isEnded = true;
    }

    private void beat() {
        if (isEnded) {
            return;
        }
        try {
            Map<String, Set<Watcher>> byAgenda = new HashMap<>();
            watchers.forEach(
                    one -> byAgenda.computeIfAbsent(one.agenda, any -> new HashSet<>()).add(one));
            var agendas = new HashSet<>(said.keySet());
            agendas.addAll(byAgenda.keySet());
            agendas.forEach(agenda -> say(agenda, byAgenda.getOrDefault(agenda, Set.of())));
            var since = clock.instant().minus(BELIEVED);
            byAgenda.forEach(
                    (agenda, here) -> {
                        var present = store.present(agenda, since);
                        here.forEach(one -> one.tell(present));
                    });
            rest();
        } catch (RuntimeException e) {
            if (isEnded) {
                return;
            }
            LOG.warn("Who listens cannot be told now, and will be later", e);
        }
    }

    private void say(String agenda, Set<Watcher> here) {
        Map<String, Integer> streams = new TreeMap<>();
        here.forEach(one -> streams.merge(one.holder, 1, Integer::sum));
        List<Presence> listeners =
                streams.entrySet().stream()
                        .map(one -> new Presence(one.getKey(), one.getValue()))
                        .toList();
        var now = clock.instant();
        var before = said.get(agenda);
        if (before == null
                || !before.listeners().equals(listeners)
                || before.when().plus(REPEATED).isBefore(now)) {
            store.say(agenda, server, listeners, now);
            if (listeners.isEmpty()) {
                said.remove(agenda);
            } else {
                said.put(agenda, new Said(listeners, now));
            }
        }
    }

    /** Nothing is left to say. */
    private synchronized void rest() {
        if (watchers.isEmpty() && said.isEmpty() && beat != null) {
            beat.cancel(false);
            beat = null;
        }
    }
}

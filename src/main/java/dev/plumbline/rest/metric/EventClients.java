package dev.plumbline.rest.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who listens to server-sent events. */
@Startup
@ApplicationScoped
public class EventClients {

    private final AtomicInteger count = new AtomicInteger();

    public EventClients(MeterRegistry registry) {
        Gauge.builder("plumbline.sse.clients", count, AtomicInteger::get)
                .description("Clients that listen to server-sent events")
                .register(registry);
    }

    /** The same events, for a client that counts until they end or it hangs up. */
    public <T> Multi<T> counted(Multi<T> events) {
        return events.onSubscription()
                .invoke(count::incrementAndGet)
                .onTermination()
                .invoke(count::decrementAndGet);
    }
}

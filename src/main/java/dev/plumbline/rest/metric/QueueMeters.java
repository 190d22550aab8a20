package dev.plumbline.rest.metric;

import dev.plumbline.store.ScheduleStore;
import dev.plumbline.store.SolverStatus;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Measures the queue by state: of all servers that share the database, which is its record. */
@Singleton
public class QueueMeters {

    private static final Logger LOG = Logger.getLogger(QueueMeters.class);

    /** One look at the database is enough for all states. */
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final ScheduleStore store;
    private final MeterRegistry registry;
    private @Nullable Map<SolverStatus, Integer> counts;
    private long counted = System.nanoTime() - FRESH;

    public QueueMeters(ScheduleStore store, MeterRegistry registry) {
        this.store = store;
        this.registry = registry;
    }

    void register(@Observes Startup started) {
        for (SolverStatus status : SolverStatus.values()) {
            Gauge.builder("plumbline.schedules", this, meters -> meters.count(status))
                    .description("Schedules that are stored, by the state of their solving")
                    .tag("state", status.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
    }

    /** Unknown while the database does not answer, which all of them wait for only once. */
    private synchronized double count(SolverStatus status) {
        if (System.nanoTime() - counted >= FRESH) {
            try {
                counts = store.counts();
            } catch (RuntimeException e) {
                LOG.warnf("The queue cannot be counted: %s", e.getMessage());
                counts = null;
            }
            counted = System.nanoTime();
        }
        return counts == null ? Double.NaN : counts.getOrDefault(status, 0);
    }
}

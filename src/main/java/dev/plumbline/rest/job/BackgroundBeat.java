package dev.plumbline.rest.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs the background tasks of a server, one after the other; commands that only search have none.
 */
@Singleton
final class BackgroundBeat {

    private static final Logger LOG = Logger.getLogger(BackgroundBeat.class);

    private static final int LAST = ObserverMethod.DEFAULT_PRIORITY + 1000;

    private static final Duration LONGEST_END = Duration.ofSeconds(2);

    private final Instance<BackgroundTask> tasks;
    private final boolean serves;
    private @Nullable ScheduledExecutorService timer;

    BackgroundBeat(
            Instance<BackgroundTask> tasks,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
                    boolean serves) {
        this.tasks = tasks;
        this.serves = serves;
    }

    /** After all that may refuse to start. */
    void begin(@Observes @Priority(LAST) StartupEvent event) {
        if (!serves) {
            return;
        }
        var started =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("background").factory());
        for (BackgroundTask task : tasks) {
            long pause = task.pause().toMillis();
            started.scheduleWithFixedDelay(() -> run(task), pause, pause, TimeUnit.MILLISECONDS);
        }
        timer = started;
    }

    /** It is tried again with the next beat. */
    private static void run(BackgroundTask task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("A background task failed, and will be tried again", e);
        }
    }

    /** Before the database is closed. */
    void end(@Observes ShutdownEvent event) throws InterruptedException {
        if (timer != null) {
            timer.shutdown();
            timer.awaitTermination(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}

package dev.plumbline.rest.job;

import dev.plumbline.access.AuditLog;
import dev.plumbline.access.Door;
import dev.plumbline.work.SolverWarmUp;
import dev.plumbline.work.WorkNode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a server does before it listens, and last; commands that only search have no memory. */
@Singleton
final class ServerStart {

    private final Door door;
    private final AuditLog audit;
    private final WorkNode work;
    private final SolverWarmUp warmUp;
    private final boolean serves;
    private boolean hasBegun;

    ServerStart(
            Door door,
            AuditLog audit,
            WorkNode work,
            SolverWarmUp warmUp,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
                    boolean serves) {
        this.door = door;
        this.audit = audit;
        this.work = work;
        this.warmUp = warmUp;
        this.serves = serves;
    }

    void begin(@Observes StartupEvent event) {
        if (serves) {
            door.requireSafety();
            audit.forgetOld();
            hasBegun = true;
            work.start();
            warmUp.begin();
        }
    }

    /**
     * While the world around the work still stands; when its beans are destroyed, it is too late.
     * Who has not begun has no memory, and must not open it to stop.
     */
    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event)
            throws InterruptedException {
        if (hasBegun) {
            warmUp.end();
            work.stop();
        }
    }
}

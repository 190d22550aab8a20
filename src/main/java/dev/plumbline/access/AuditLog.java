package dev.plumbline.access;

import dev.plumbline.store.AuditEntry;
import dev.plumbline.store.AuditStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes down who changed what. */
@ApplicationScoped
public class AuditLog {

    private static final Logger LOG = Logger.getLogger(AuditLog.class);

    private static final int SEQUENCE = 0xffff;

    private final AuditStore store;
    private final Clock clock;
    private final Duration kept;

    /** Of what happens within a millisecond, the later is the later one. */
    private final AtomicInteger sequence = new AtomicInteger();

    /**
     * @param kept how long is remembered what is about no agenda
     */
    public AuditLog(
            AuditStore store,
            Clock clock,
            @ConfigProperty(name = "plumbline.access.audit", defaultValue = "400d") Duration kept) {
        this.store = store;
        this.clock = clock;
        this.kept = kept;
    }

    /** Forgets what is too old. */
    public void forgetOld() {
        store.forget(clock.instant().minus(kept));
    }

    /**
     * Writes down a change that was made; it is on the disk when this returns. A change that cannot
     * be written down was made all the same, and the log says so.
     *
     * @param action method and path as documented
     * @param agenda to which it belongs, if it does
     */
    public void note(
            String who,
            String action,
            AuditEntry.Kind kind,
            String subject,
            @Nullable String agenda,
            String request) {
        var now = clock.instant();
        try {
            store.add(new AuditEntry(id(now), now, who, action, kind, subject, agenda, request));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Not in the audit log: %s of %s, request %s", action, subject, request);
        }
    }

    private String id(Instant now) {
        return "%012x%04x%08x"
                .formatted(
                        now.toEpochMilli(),
                        sequence.getAndIncrement() & SEQUENCE,
                        ThreadLocalRandom.current().nextInt());
    }
}

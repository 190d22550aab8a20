package dev.plumbline.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers who changed what. What is about an agenda goes with the agenda. For use by several
 * threads at once.
 */
public interface AuditStore {

    /** Adds an entry; when it returns, the entry is on the disk. */
    void add(AuditEntry entry);

    /**
     * What happened to an agenda, the newest first.
     *
     * @param before only what is older than the entry with this id; null for all
     */
    List<AuditEntry> ofAgenda(String agenda, @Nullable String before, int most);

    /** What happened to anything, in the same way. */
    List<AuditEntry> all(@Nullable String before, int most);

    /** Forgets what is about no agenda and older than a time. */
    void forget(Instant before);
}

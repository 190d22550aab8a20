package dev.plumbline.schedule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Where a session stands: what every rule looks at. While solving, the planning entity and the
 * pieces of the search's board are such themselves, so that nothing is copied.
 */
public interface Placement {

    /** Whose place this is. */
    Session session();

    /** The slot, or null for a session on the waitlist. */
    @Nullable Slot slot();

    /** First minute since 1970-01-01T00:00Z; meaningless without a slot. */
    long start();

    /** Length; meaningless without a slot. */
    int minutes();

    /** Whether the session is not on the waitlist. */
    default boolean isPlaced() {
        return slot() != null;
    }

    /** The minute after the last. */
    default long end() {
        return start() + minutes();
    }

    /** The slot of a session that has one. */
    default Slot placedSlot() {
        var slot = slot();
        if (slot == null) {
            throw new IllegalStateException(
                    "The session (" + session().id() + ") is on the waitlist.");
        }
        return slot;
    }

    /** Minutes in which both run. */
    default long overlap(Placement other) {
        return Interval.overlap(start(), end(), other.start(), other.end());
    }
}

package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Says to a group which session leaves it and in which slot that was; the piece itself stands
 * elsewhere by then. Used again for each of them.
 */
final class FormerPlace implements Placement {

    private @Nullable Session session;
    private @Nullable Slot slot;

    void set(Session leaving, @Nullable Slot from) {
        session = leaving;
        slot = from;
    }

    @Override
    public Session session() {
        if (session == null) {
            throw new IllegalStateException("Nobody leaves.");
        }
        return session;
    }

    @Override
    public @Nullable Slot slot() {
        return slot;
    }

    @Override
    public long start() {
        throw new IllegalStateException("A group must not ask when a member that leaves started.");
    }

    @Override
    public int minutes() {
        throw new IllegalStateException("A group must not ask how long a member that leaves was.");
    }
}

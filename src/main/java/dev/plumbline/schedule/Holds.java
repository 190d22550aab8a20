package dev.plumbline.schedule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions wait for a start that people know of. A session that is held in a slot does not
 * start there any earlier, though the one before it ends earlier: so a talk that is cancelled
 * leaves a gap, and does not drag everything after it forward. In any other slot it is free.
 */
public final class Holds {

    /** Nobody waits. */
    public static final Holds NONE = new Holds(new Hold[0]);

    /** Where and when; in minutes since 1970-01-01T00:00Z. */
    private record Hold(Slot slot, long start) {}

    /** By session; null for one that is free. */
    private final @Nullable Hold[] holds;

    private Holds(@Nullable Hold[] holds) {
        this.holds = holds;
    }

    /**
     * Every session that is published waits for the start it was published with. Sessions and slots
     * that are gone are passed over, and so are starts off the slot's grid.
     */
    public static Holds published(Facts facts) {
        var holds = new @Nullable Hold[facts.sessions().size()];
        var published = facts.problem().published();
        if (published != null) {
            for (var placement : published.placements()) {
                var session = facts.session(placement.session());
                var slot = facts.slot(placement.timeSlot());
                long start = Interval.minute(placement.start());
                if (session.isPresent() && slot.isPresent() && isOnGrid(facts, slot.get(), start)) {
                    holds[session.get().index()] = new Hold(slot.get(), start);
                }
            }
        }
        return new Holds(holds);
    }

    private static boolean isOnGrid(Facts facts, Slot slot, long start) {
        return slot.time().encloses(start, start)
                && (start - slot.start()) % facts.problem().gridMinutes() == 0;
    }

    /** The same, but in these slots nobody waits. */
    public Holds without(Collection<Slot> slots) {
        var fewer = holds.clone();
        for (int index = 0; index < fewer.length; index++) {
            var hold = fewer[index];
            if (hold != null && slots.contains(hold.slot())) {
                fewer[index] = null;
            }
        }
        return new Holds(fewer);
    }

    /** The start that the session waits for in the slot; null when it does not wait there. */
    public @Nullable Long startIn(Session session, Slot slot) {
        var hold = session.index() < holds.length ? holds[session.index()] : null;
        return hold != null && hold.slot() == slot ? hold.start() : null;
    }
}

package dev.plumbline.schedule;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import org.jspecify.annotations.Nullable;

/** A placement that does not change. */
public record FixedPlacement(Session session, @Nullable Slot slot, long start, int minutes)
        implements Placement {

    /** Of a session on the waitlist. */
    public static FixedPlacement waitlisted(Session session) {
        return new FixedPlacement(session, null, 0, 0);
    }

    /** A copy of how a placement stands now. */
    public static FixedPlacement of(Placement placement) {
        return placement instanceof FixedPlacement fixed
                ? fixed
                : new FixedPlacement(
                        placement.session(),
                        placement.slot(),
                        placement.start(),
                        placement.minutes());
    }
}

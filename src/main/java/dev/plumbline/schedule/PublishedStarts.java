package dev.plumbline.schedule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The starts that people know of. A session is asked to wait for its published start in its
 * published slot, until somebody chooses otherwise: so a talk that is cancelled leaves a gap, and
 * does not drag everything after it forward.
 */
public final class PublishedStarts {

    /** Where and when; in minutes since 1970-01-01T00:00Z. */
    private record Known(Slot slot, long start) {}

    private final StartTimes starts;

    /** By session; null for one of which nothing is known. */
    private final @Nullable Known[] known;

    /**
     * Sessions and slots that are gone are passed over, and so are starts off the slot's grid.
     *
     * @param starts of the same facts
     */
    public PublishedStarts(Facts facts, StartTimes starts) {
        this.starts = starts;
        known = new @Nullable Known[facts.sessions().size()];
        var published = facts.problem().published();
        if (published != null) {
            for (var placement : published.placements()) {
                var session = facts.session(placement.session());
                var slot = facts.slot(placement.timeSlot());
                long start = Interval.minute(placement.start());
                if (session.isPresent() && slot.isPresent() && starts.isOnGrid(slot.get(), start)) {
                    known[session.get().index()] = new Known(slot.get(), start);
                }
            }
        }
    }

    /**
     * The start that a session waits for in a slot when nobody has chosen one; {@link
     * StartTimes#UNCHOSEN} when none was published there, or its own facts forbid that start by
     * now.
     */
    public long startIn(Session session, Slot slot, int minutes) {
        var mine = known[session.index()];
        return mine != null
                        && mine.slot() == slot
                        && starts.fits(session, slot, minutes, mine.start())
                ? mine.start()
                : StartTimes.UNCHOSEN;
    }
}

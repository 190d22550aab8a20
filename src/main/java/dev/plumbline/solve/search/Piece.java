package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A session on the board: where it stands now, and where it stood when the board was last settled.
 */
final class Piece implements Placement {

    final Session session;

    @Nullable Slot slot;
    @Nullable Piece previous;
    long start;
    int minutes;

    /** How it stood when the board was last settled; the groups know it so. */
    FixedPlacement settled;

    @Nullable Piece settledPrevious;
    int settledMinutes;

    /**
     * The change in which this was last touched, and the one in which it was found to stand
     * differently.
     */
    long touchedIn = -1;

    long changedIn = -1;

    Piece(Session session) {
        this.session = session;
        this.minutes = session.longestMinutes();
        this.settledMinutes = minutes;
        this.settled = FixedPlacement.waitlisted(session);
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public @Nullable Slot slot() {
        return slot;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public int minutes() {
        return minutes;
    }

    /** Whether it stands where it stood when the board was last settled, whoever precedes it. */
    boolean standsAsSettled() {
        return slot == settled.slot()
                && (slot == null || (start == settled.start() && minutes == settled.minutes()));
    }

    /** How it stands now, for good. */
    FixedPlacement snapshot() {
        return slot == null
                ? FixedPlacement.waitlisted(session)
                : new FixedPlacement(session, slot, start, minutes);
    }

    void settle(FixedPlacement now) {
        settled = now;
        settledPrevious = previous;
        settledMinutes = minutes;
    }
}

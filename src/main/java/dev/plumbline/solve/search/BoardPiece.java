package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.StartTimes;
import org.jspecify.annotations.Nullable;

/**
 * A session on the board: where it stands now, and where it stood when the board was last settled.
 */
final class BoardPiece implements Placement {

    final Session session;

    /** The session's index. */
    final int index;

    /** Its longest length, and by how many steps of the grid it may be shorter. */
    final int longest;

    final int mostCuts;

    @Nullable Slot slot;
    @Nullable BoardPiece previous;
    long start;
    int minutes;

    /** The start it was chosen to wait for, or UNCHOSEN. */
    long notBefore = StartTimes.UNCHOSEN;

    @Nullable Slot settledSlot;
    @Nullable BoardPiece settledPrevious;
    long settledStart;
    int settledMinutes;
    long settledNotBefore = StartTimes.UNCHOSEN;

    /** The change in which this was last touched. */
    long touchedIn = -1;

    BoardPiece(Session session, int gridMinutes) {
        this.session = session;
        this.index = session.index();
        this.longest = session.longestMinutes();
        this.mostCuts = (longest - session.shortestMinutes()) / gridMinutes;
        this.minutes = longest;
        this.settledMinutes = minutes;
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

    /** Whether it starts when it was chosen to, and not because it cannot start sooner. */
    boolean isKeptWaiting() {
        return slot != null && start == notBefore;
    }

    /** Whether it stands where it stood when the board was last settled, whoever precedes it. */
    boolean standsAsSettled() {
        return slot == settledSlot
                && (slot == null || (start == settledStart && minutes == settledMinutes));
    }

    /** How it stood when the board was last settled, for good. */
    FixedPlacement settled() {
        return settledSlot == null
                ? FixedPlacement.waitlisted(session)
                : new FixedPlacement(session, settledSlot, settledStart, settledMinutes);
    }

    void settle() {
        settledSlot = slot;
        settledPrevious = previous;
        settledStart = start;
        settledMinutes = minutes;
        settledNotBefore = notBefore;
    }

    void restore() {
        slot = settledSlot;
        previous = settledPrevious;
        start = settledStart;
        minutes = settledMinutes;
        notBefore = settledNotBefore;
    }
}

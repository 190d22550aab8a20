package dev.plumbline.rule;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;

/** A placement that changes its start and length like a session the search is moving. */
final class MovingPlacement implements Placement {

    private static final long NEVER = -1_000_000;

    private final Session session;
    private Slot slot;
    private long start;
    private int minutes;

    MovingPlacement(FixedPlacement from) {
        session = from.session();
        slot = from.slot();
        start = from.start();
        minutes = from.minutes();
    }

    /** Takes start and length over, and keeps the slot. */
    void shiftTo(FixedPlacement other) {
        start = other.start();
        minutes = other.minutes();
    }

    /** Takes the slot over, too, where both have one. */
    void followTo(FixedPlacement other) {
        shiftTo(other);
        if (slot != null && other.slot() != null) {
            slot = other.slot();
        }
    }

    /** How a group is told that this leaves: the start and length mean nothing. */
    Placement leaving() {
        return new FixedPlacement(session, slot, NEVER, 1);
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Slot slot() {
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
}

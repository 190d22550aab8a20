package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.FactPin;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.solve.model.PlacedSession;
import dev.plumbline.solve.model.SlotPlan;

/**
 * What moves may do with a session: breaks stay in their slot, what is pinned stays as it is
 * pinned.
 */
final class Mobility {

    private Mobility() {}

    /** Whether the session may be put anywhere into the slot. */
    static boolean mayGoTo(PlacedSession placed, SlotPlan slot) {
        Session session = placed.session();
        if (session.breakLimits() != null) {
            return session.breakLimits().slot() == slot.slot();
        }
        FactPin pin = session.pin();
        if (placed.isHeld()) {
            return pin.start() == null && pin.slot() == slot.slot();
        }
        return placed.suits(slot.slot());
    }

    /** Whether the session may be left out. */
    static boolean mayBeLeftOut(PlacedSession placed) {
        return !placed.session().isBreak() && !placed.isHeld();
    }

    /** Whether the session's length is open. */
    static boolean isElastic(PlacedSession placed) {
        return placed.lengths().size() > 1;
    }
}

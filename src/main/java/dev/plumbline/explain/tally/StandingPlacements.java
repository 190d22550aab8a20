package dev.plumbline.explain.tally;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/** Where every session of a schedule stands. */
final class StandingPlacements {

    private final List<FixedPlacement> bySession;
    private final List<List<FixedPlacement>> bySlot = new ArrayList<>();

    StandingPlacements(Schedule schedule) {
        bySession = schedule.all();
        schedule.facts().slots().forEach(slot -> bySlot.add(new ArrayList<>()));
        for (FixedPlacement placement : schedule.placements()) {
            in(placement.placedSlot()).add(placement);
        }
    }

    /** In the problem's order, placed or not. */
    List<FixedPlacement> all() {
        return bySession;
    }

    FixedPlacement of(Session session) {
        return bySession.get(session.index());
    }

    /** In chronological order. */
    List<FixedPlacement> in(Slot slot) {
        return bySlot.get(slot.index());
    }
}

package dev.plumbline.explain.tally;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where every session of a schedule stands after the changes that were made so far. */
final class StandingPlacements {

    /** In the schedule. */
    private final List<FixedPlacement> unchanged;

    private final List<FixedPlacement> bySession;
    private final List<List<FixedPlacement>> bySlot = new ArrayList<>();
    private Collection<FixedPlacement> changed = List.of();

    StandingPlacements(Schedule schedule) {
        unchanged = schedule.all();
        bySession = new ArrayList<>(unchanged);
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

    /**
     * What leads from here to the schedule with these changes: what was changed before and is not
     * changed now goes back.
     *
     * @param wanted one for each session
     */
    TallyChange toward(Collection<FixedPlacement> wanted) {
        var change = new TallyChange(this, unchanged.size());
        for (FixedPlacement back : changed) {
            change.put(unchanged.get(back.session().index()));
        }
        wanted.forEach(change::put);
        change.arrange();
        changed = List.copyOf(wanted);
        return change;
    }

    /** From now on all stand as after the change, which leads on from here. */
    void take(TallyChange change) {
        for (FixedPlacement placement : change.placements()) {
            bySession.set(placement.session().index(), placement);
        }
        change.touchedSlots().forEach((slot, sessions) -> bySlot.set(slot.index(), sessions));
    }
}

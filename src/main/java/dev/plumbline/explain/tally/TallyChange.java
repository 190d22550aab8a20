package dev.plumbline.explain.tally;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some sessions stand elsewhere than they did, or have lost or got their place. */
final class TallyChange {

    private final StandingPlacements standing;
    private final Map<Session, FixedPlacement> changed = new LinkedHashMap<>();

    /** The sessions of each slot that is touched, as they would follow each other. */
    private final Map<Slot, List<FixedPlacement>> touched = new LinkedHashMap<>();

    TallyChange(StandingPlacements standing, Collection<FixedPlacement> changed) {
        this.standing = standing;
        for (FixedPlacement placement : changed) {
            this.changed.put(placement.session(), placement);
            touch(standing.of(placement.session()));
            touch(placement);
        }
        touched.forEach(this::arrange);
    }

    private void touch(FixedPlacement placement) {
        if (placement.isPlaced()) {
            touched.computeIfAbsent(placement.placedSlot(), slot -> new ArrayList<>());
        }
    }

    private void arrange(Slot slot, List<FixedPlacement> sessions) {
        for (FixedPlacement placement : standing.in(slot)) {
            if (!isChanged(placement.session())) {
                sessions.add(placement);
            }
        }
        for (FixedPlacement placement : changed.values()) {
            if (placement.slot() == slot) {
                sessions.add(placement);
            }
        }
        sessions.sort(Schedule.CHRONOLOGICAL);
    }

    Collection<FixedPlacement> placements() {
        return changed.values();
    }

    Map<Slot, List<FixedPlacement>> touchedSlots() {
        return touched;
    }

    boolean isChanged(Session session) {
        return changed.containsKey(session);
    }

    FixedPlacement before(Session session) {
        return standing.of(session);
    }

    FixedPlacement after(Session session) {
        var placement = changed.get(session);
        return placement == null ? standing.of(session) : placement;
    }
}

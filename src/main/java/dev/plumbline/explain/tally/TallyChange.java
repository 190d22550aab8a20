package dev.plumbline.explain.tally;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Some sessions stand elsewhere than they did, or have lost or got their place. */
final class TallyChange {

    private final StandingPlacements standing;

    /** By the index of the session; null where nobody has said anything. */
    private final @Nullable FixedPlacement[] after;

    private final List<Session> named = new ArrayList<>();
    private final List<FixedPlacement> changed = new ArrayList<>();

    /** The sessions of each slot that is touched, as they would follow each other. */
    private final Map<Slot, List<FixedPlacement>> touched = new LinkedHashMap<>();

    /**
     * @param sessions how many there are
     */
    TallyChange(StandingPlacements standing, int sessions) {
        this.standing = standing;
        this.after = new FixedPlacement[sessions];
    }

    /** Says where a session stands afterwards; what is said last holds. */
    void put(FixedPlacement placement) {
        var session = placement.session();
        if (after[session.index()] == null) {
            named.add(session);
        }
        after[session.index()] = placement;
    }

    /** Looks at what is different, when all is said. */
    void arrange() {
        for (Session session : named) {
            var before = standing.of(session);
            var then = after(session);
            if (isSame(before, then)) {
                after[session.index()] = null;
            } else {
                changed.add(then);
                touch(before);
                touch(then);
            }
        }
        touched.forEach(this::arrange);
    }

    private static boolean isSame(FixedPlacement one, FixedPlacement other) {
        return one.slot() == other.slot()
                && (!one.isPlaced()
                        || one.start() == other.start() && one.minutes() == other.minutes());
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
        for (FixedPlacement placement : changed) {
            if (placement.slot() == slot) {
                sessions.add(placement);
            }
        }
        sessions.sort(Schedule.CHRONOLOGICAL);
    }

    /** Where those stand afterwards that stood elsewhere before. */
    List<FixedPlacement> placements() {
        return changed;
    }

    Map<Slot, List<FixedPlacement>> touchedSlots() {
        return touched;
    }

    boolean isChanged(Session session) {
        return after[session.index()] != null;
    }

    FixedPlacement before(Session session) {
        return standing.of(session);
    }

    FixedPlacement after(Session session) {
        var placement = after[session.index()];
        return placement == null ? standing.of(session) : placement;
    }
}

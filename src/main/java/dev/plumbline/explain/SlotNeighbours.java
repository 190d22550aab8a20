package dev.plumbline.explain;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who follows whom in a schedule's slots, and where each session stands. */
final class SlotNeighbours {

    /** Two sessions of a slot of which one directly follows the other. */
    record Pair(FixedPlacement first, FixedPlacement second) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Session, FixedPlacement> placements = new HashMap<>();
    private final List<FixedPlacement> all;

    SlotNeighbours(Schedule schedule) {
        all = schedule.all();
        Map<Slot, FixedPlacement> last = new LinkedHashMap<>();
        for (FixedPlacement placement : schedule.placements()) {
            placements.put(placement.session(), placement);
            var before = last.put(placement.placedSlot(), placement);
            if (before != null
                    && placement.placedSlot().isSequential()
                    && !before.session().isBreak()
                    && !placement.session().isBreak()) {
                pairs.add(new Pair(before, placement));
            }
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** All sessions, placed or not, in the problem's order. */
    List<FixedPlacement> all() {
        return all;
    }

    Optional<FixedPlacement> placementOf(Session session) {
        return Optional.ofNullable(placements.get(session));
    }
}

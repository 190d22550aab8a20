package dev.plumbline.explain.diff;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every session of two schedules, with how it stands in each. */
final class PairedSessions {

    /**
     * One session; of each pair the first is null when that problem does not have it, the second
     * when it has no place there.
     */
    record Side(@Nullable Session session, @Nullable FixedPlacement placement) {}

    /** One session, older and newer. */
    record Both(Side before, Side after) {}

    private PairedSessions() {}

    /** By the newer problem's order; then what is gone, by the older one's. */
    static List<Both> of(Schedule before, Schedule after) {
        var older = placements(before);
        var newer = placements(after);
        Set<String> ids = new LinkedHashSet<>(after.facts().sessionsById().keySet());
        ids.addAll(before.facts().sessionsById().keySet());
        List<Both> all = new ArrayList<>();
        for (String id : ids) {
            all.add(new Both(side(before.facts(), older, id), side(after.facts(), newer, id)));
        }
        return all;
    }

    private static Side side(Facts facts, Map<String, FixedPlacement> placements, String id) {
        return new Side(facts.session(id).orElse(null), placements.get(id));
    }

    private static Map<String, FixedPlacement> placements(Schedule schedule) {
        Map<String, FixedPlacement> placements = new LinkedHashMap<>();
        schedule.placements()
                .forEach(placement -> placements.put(placement.session().id(), placement));
        return placements;
    }
}

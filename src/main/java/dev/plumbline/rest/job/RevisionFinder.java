package dev.plumbline.rest.job;

import dev.plumbline.store.ScheduleStore;
import dev.plumbline.store.ScheduleStore.Lineage;
import dev.plumbline.store.StoredSchedule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds schedules that revise each other. */
final class RevisionFinder {

    private RevisionFinder() {}

    /** All that come from the same first schedule, the oldest first. */
    static List<StoredSchedule> of(StoredSchedule one, ScheduleStore store) {
        Map<String, Lineage> byId = new LinkedHashMap<>();
        store.lineages().forEach(lineage -> byId.put(lineage.id(), lineage));
        String first = first(new Lineage(one.id(), one.submission().parent()), byId);
        return byId.values().stream()
                .filter(other -> first(other, byId).equals(first))
                .flatMap(relative -> store.find(relative.id()).stream())
                .toList();
    }

    /** Those that lead to the schedule, the oldest first, as far back as they are there. */
    static List<StoredSchedule> ancestors(StoredSchedule schedule, ScheduleStore store) {
        Deque<StoredSchedule> ancestors = new ArrayDeque<>();
        String parent = schedule.submission().parent();
        while (parent != null) {
            var found = store.find(parent);
            found.ifPresent(ancestors::addFirst);
            parent = found.map(one -> one.submission().parent()).orElse(null);
        }
        return List.copyOf(ancestors);
    }

    /** The id of the earliest one that is still known of, even if it is gone. */
    private static String first(Lineage one, Map<String, Lineage> byId) {
        var current = one;
        for (String parent = one.parent(); parent != null; parent = current.parent()) {
            var earlier = byId.get(parent);
            if (earlier == null) {
                return parent;
            }
            current = earlier;
        }
        return current.id();
    }
}

package dev.plumbline.rest.job;

import dev.plumbline.store.ScheduleStore;
import dev.plumbline.store.StoredSchedule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds schedules that revise each other. */
final class RevisionFinder {

    private RevisionFinder() {}

    /**
     * All that come from the same first schedule, in the order given.
     *
     * @param all that are there
     */
    static List<StoredSchedule> of(StoredSchedule one, List<StoredSchedule> all) {
        Map<String, StoredSchedule> byId = new HashMap<>();
        all.forEach(schedule -> byId.put(schedule.id(), schedule));
        String first = first(one, byId);
        return all.stream().filter(other -> first(other, byId).equals(first)).toList();
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
    private static String first(StoredSchedule schedule, Map<String, StoredSchedule> byId) {
        var current = schedule;
        while (current.submission().parent() != null) {
            String parent = Objects.requireNonNull(current.submission().parent());
            var earlier = byId.get(parent);
            if (earlier == null) {
                return parent;
            }
            current = earlier;
        }
        return current.id();
    }
}

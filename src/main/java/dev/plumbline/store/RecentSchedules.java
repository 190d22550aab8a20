package dev.plumbline.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finished schedules that were asked for lately, as many as fit into a part of the memory. */
final class RecentSchedules {

    private final long mostBytes;
    private long bytes;

    /** The one asked for last is the last. */
    private final Map<String, StoredSchedule> schedules = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param mostBytes that they may take together, about
     */
    RecentSchedules(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<StoredSchedule> find(String id) {
        return Optional.ofNullable(schedules.get(id));
    }

    /** Those asked for longest ago make room; one that is too large by itself is not kept. */
    synchronized void keep(StoredSchedule schedule) {
        forget(schedule.id());
        schedules.put(schedule.id(), schedule);
        bytes += schedule.bytes();
        var oldestFirst = schedules.values().iterator();
        while (bytes > mostBytes) {
            bytes -= oldestFirst.next().bytes();
            oldestFirst.remove();
        }
    }

    synchronized void forget(String id) {
        var forgotten = schedules.remove(id);
        if (forgotten != null) {
            bytes -= forgotten.bytes();
        }
    }
}

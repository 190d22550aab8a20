package dev.plumbline.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Schedules that were asked for lately, as many as fit into a part of the memory. Whoever learns
 * that one was changed has it forgotten.
 */
final class RecentSchedules {

    private final long mostBytes;
    private long bytes;
    private long forgotten;

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

    /** A moment to which {@link #keepIfStill} refers. */
    synchronized long now() {
        return forgotten;
    }

    /** Keeps what was read since a moment, if nothing was forgotten since then. */
    synchronized void keepIfStill(StoredSchedule schedule, long moment) {
        if (moment == forgotten) {
            keep(schedule);
        }
    }

    /** Those asked for longest ago make room; one that is too large by itself is not kept. */
    synchronized void keep(StoredSchedule schedule) {
        remove(schedule.id());
        schedules.put(schedule.id(), schedule);
        bytes += schedule.bytes();
        var oldestFirst = schedules.values().iterator();
        while (bytes > mostBytes) {
            bytes -= oldestFirst.next().bytes();
            oldestFirst.remove();
        }
    }

    synchronized void forget(String id) {
        forgotten++;
        remove(id);
    }

    private void remove(String id) {
        var removed = schedules.remove(id);
        if (removed != null) {
            bytes -= removed.bytes();
        }
    }
}

package dev.plumbline.store;

import java.util.Optional;

/**
 * Schedules that were asked for lately, as many as fit into a part of the memory. Whoever learns
 * that one was changed has it forgotten.
 */
final class RecentSchedules {

    private final RecentValues<String, StoredSchedule> schedules;
    private long forgotten;

    /**
     * @param mostBytes that they may take together, about
     */
    RecentSchedules(long mostBytes) {
        schedules = new RecentValues<>(mostBytes);
    }

    Optional<StoredSchedule> find(String id) {
        return schedules.find(id);
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

    synchronized void keep(StoredSchedule schedule) {
        schedules.keep(schedule.id(), schedule, schedule.bytes());
    }

    synchronized void forget(String id) {
        forgotten++;
        schedules.forget(id);
    }
}

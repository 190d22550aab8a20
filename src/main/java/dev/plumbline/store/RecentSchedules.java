package dev.plumbline.store;

import java.util.Optional;

/** Finished schedules that were asked for lately, as many as fit into a part of the memory. */
final class RecentSchedules {

    private final RecentValues<String, StoredSchedule> schedules;

    /**
     * @param mostBytes that they may take together, about
     */
    RecentSchedules(long mostBytes) {
        schedules = new RecentValues<>(mostBytes);
    }

    Optional<StoredSchedule> find(String id) {
        return schedules.find(id);
    }

    void keep(StoredSchedule schedule) {
        schedules.keep(schedule.id(), schedule, schedule.bytes());
    }

    void forget(String id) {
        schedules.forget(id);
    }
}

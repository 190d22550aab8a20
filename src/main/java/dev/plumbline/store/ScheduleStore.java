package dev.plumbline.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Remembers schedules, also when the process ends. For use by several threads at once; each method
 * is atomic.
 */
public interface ScheduleStore {

    /** A schedule and the one that it revises, which may be gone; null when it revises none. */
    record Lineage(String id, @Nullable String parent) {}

    /**
     * Adds a schedule, unless one with the same idempotency key is there already. When it returns,
     * the schedule is on the disk.
     *
     * @return the schedule that is there now: the given one, or the earlier one of the same key
     * @throws StoreFullException when there is no room on the disk
     * @throws IllegalArgumentException when the id is taken
     */
    StoredSchedule add(StoredSchedule schedule);

    /** The schedule with the id, unless it never was there or is gone. */
    Optional<StoredSchedule> find(String id);

    /** The schedule that was handed in with the idempotency key. */
    Optional<StoredSchedule> findByKey(String key);

    /** The schedules added last, the newest first. */
    List<StoredSchedule> newest(int most);

    /** All schedules, the oldest first, each with what it revises. */
    List<Lineage> lineages();

    /** The schedules that are not finished, the oldest first. */
    List<StoredSchedule> unfinished();

    /**
     * Replaces a schedule by what becomes of it; one that is finished stays as it is. A finished
     * one is put on the disk at once, and the ones that were finished first go when there are more
     * than are kept; everything else is put there soon after. When the disk is full, that is tried
     * again and again, and meanwhile the new state is in memory alone.
     *
     * @param change keeps id and submission; quick, without side effects
     * @return the new state; empty when there is no such schedule
     */
    Optional<StoredSchedule> update(String id, UnaryOperator<StoredSchedule> change);

    /** How many schedules there are, by the state of their solving. */
    Map<SolverStatus, Integer> counts();

    /** Whether the database can be asked now; takes as long as the database does. */
    boolean isReachable();

    /**
     * Forgets a schedule, finished or not; nothing happens when it is not there.
     *
     * @throws StoreFullException when there is not even room to note that
     */
    void remove(String id);
}

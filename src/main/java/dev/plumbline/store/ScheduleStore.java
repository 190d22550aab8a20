package dev.plumbline.store;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Remembers schedules. For use by several threads at once; each method is atomic. */
public interface ScheduleStore {

    /**
     * Adds a schedule, unless one with the same idempotency key is there already. When the store is
     * full, the finished schedules that were added first make room.
     *
     * @return the schedule that is there now: the given one, or the earlier one of the same key
     * @throws StoreFullException when nothing that is finished can make room
     * @throws IllegalArgumentException when the id is taken
     */
    StoredSchedule add(StoredSchedule schedule);

    /** The schedule with the id, unless it never was there or is gone. */
    Optional<StoredSchedule> find(String id);

    /** The schedule that was handed in with the idempotency key. */
    Optional<StoredSchedule> findByKey(String key);

    /** The schedules added last, the newest first. */
    List<StoredSchedule> newest(int most);

    /**
     * Replaces a schedule by what becomes of it. Where it has grown too large for what is there,
     * the finished schedules that were added first make room.
     *
     * @param change keeps id and submission; quick, without side effects
     * @return the new state; empty when there is no such schedule
     */
    Optional<StoredSchedule> update(String id, UnaryOperator<StoredSchedule> change);

    /** Forgets a schedule, finished or not; nothing happens when it is not there. */
    void remove(String id);

    /** Whether {@link #add} would find room. */
    boolean hasRoom();
}

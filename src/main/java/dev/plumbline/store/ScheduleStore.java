package dev.plumbline.store;

import java.time.Instant;
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

    /**
     * The same, and queues it: it takes a turn of its owner.
     *
     * @throws QueueFullException when too many wait
     */
    StoredSchedule addQueued(StoredSchedule schedule);

    /** The schedule with the id, unless it never was there or is gone. */
    Optional<StoredSchedule> find(String id);

    /** The schedule that was handed in with the idempotency key. */
    Optional<StoredSchedule> findByKey(String key);

    /** The schedules added last, the newest first. */
    List<StoredSchedule> newest(int most);

    /** The schedules of an owner that were added last, the newest first. */
    List<StoredSchedule> newest(int most, String owner);

    /** All schedules, the oldest first, each with what it revises. */
    List<Lineage> lineages();

    /** The schedules that are not finished, the oldest first. */
    List<StoredSchedule> unfinished();

    /**
     * Replaces a schedule by what becomes of it; one that is finished, or that somebody works on,
     * stays as it is. When it returns, the new state is on the disk; when it is a finished one, the
     * ones that were finished first go if there are more than are kept.
     *
     * @param change keeps id and submission; quick, without side effects
     * @return the state then; empty when there is no such schedule
     * @throws StoreFullException when there is no room on the disk
     */
    Optional<StoredSchedule> update(String id, UnaryOperator<StoredSchedule> change);

    /** How many schedules there are, by the state of their solving. */
    Map<SolverStatus, Integer> counts();

    /** Whether the database can be asked now; takes as long as the database does. */
    boolean isReachable();

    /**
     * Begins to solve a schedule, if nobody has a later claim and it is not finished.
     *
     * @param node that solves
     * @return the schedule from which to go on; empty when there is nothing to do
     */
    Optional<StoredSchedule> begin(Claim claim, String node, Instant now);

    /**
     * Replaces a schedule that is solved under a claim. A finished one is put on the disk at once,
     * everything else soon after, and nothing when somebody has a later claim by then. When the
     * disk is full, that is tried again and again, and meanwhile the new state is in memory alone.
     *
     * @param change as above
     * @return the new state; empty when it is not solved under this claim any more
     */
    Optional<StoredSchedule> update(Claim claim, UnaryOperator<StoredSchedule> change);

    /** Whether all that became of it under a claim is on the disk, or may not be put there. */
    boolean isSettled(Claim claim);

    /**
     * Stops solving a schedule before it is over, so that it is queued again.
     *
     * @param last puts what was found so far into it
     * @return false when it is not solved under this claim any more
     */
    boolean handBack(Claim claim, UnaryOperator<StoredSchedule> last);

    /** Stops solving a schedule that somebody else goes on with; nothing is written any more. */
    void abandon(Claim claim);

    /**
     * Forgets a schedule, finished or not; nothing happens when it is not there.
     *
     * @throws StoreFullException when there is not even room to note that
     */
    void remove(String id);
}

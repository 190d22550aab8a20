package dev.plumbline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What waits and what is being done, by all nodes of a database together. Owners take turns, and
 * what somebody waits for comes before what can wait. A job is given to the scheduler when some
 * node has a slot for it, and not before: so the turn is decided as late as can be.
 */
public final class JobQueue {

    /**
     * A node that works.
     *
     * @param slots how many jobs of a kind it does at the same time
     * @param wake has its scheduler look for tasks at once; quick
     */
    public record WorkingNode(String name, Map<JobKind, Integer> slots, Runnable wake) {}

    /** How somebody who works on a job stands to it. */
    public enum Standing {
        /** It may go on. */
        HELD,
        /** It shall come to an end with what there is. */
        TO_END,
        /** It is somebody else's, or gone: nothing may be written any more. */
        LOST
    }

    /** What is done in a transaction that changes jobs. */
    @FunctionalInterface
    interface Work<T> {

        /** Does it, maybe again; the number is that of the transaction. */
        T with(JobTable jobs, Connection connection, long number) throws SQLException;
    }

    private record Done<T>(T result, long number, boolean anyGiven) {}

    private final SqlDatabase database;
    private final ChangeFeed changes;
    private final QueueLimits limits;
    private final AtomicReference<@Nullable WorkingNode> node = new AtomicReference<>();

    /** The queue in a database; jobs that nobody can be working on wait again. */
    public JobQueue(SqlDatabase database, ChangeFeed changes, QueueLimits limits) {
        this.database = database;
        this.changes = changes;
        this.limits = limits;
        database.transaction(
                c -> {
                    var jobs = table(c);
                    jobs.takeNumber();
                    jobs.takeUpAside();
                    if (!database.isShared()) {
                        // Nobody else is there who could have them.
                        jobs.takeAllBack();
                    }
                    return true;
                });
    }

    private JobTable table(Connection connection) {
        return new JobTable(connection, database.dialect());
    }

    /** From now on jobs are given to this node's scheduler. */
    public void serve(WorkingNode working) {
        node.set(working);
        give();
    }

    /** From now on this node takes no jobs. */
    public void serveNoMore() {
        node.set(null);
    }

    /** Whether one more job would be taken in, of an owner who does not have too many. */
    public boolean hasRoom(JobKind kind) {
        return database.transaction(c -> hasRoom(table(c), kind));
    }

    private boolean hasRoom(JobTable jobs, JobKind kind) throws SQLException {
        return jobs.waiting(kind) < limits.waiting();
    }

    private @Nullable String obstacle(JobTable jobs, JobKind kind, String owner)
            throws SQLException {
        if (!hasRoom(jobs, kind)) {
            return "The queue is full. Maybe try again later?";
        }
        return jobs.waiting(kind, owner) >= limits.waitingOfOwner()
                ? "Of one owner no more than %d may wait. Maybe try again later?"
                        .formatted(limits.waitingOfOwner())
                : null;
    }

    /**
     * Takes a job in.
     *
     * @throws QueueFullException when too many wait
     */
    void add(JobTable jobs, String id, JobKind kind, String owner, long number)
            throws SQLException {
        String obstacle = obstacle(jobs, kind, owner);
        if (obstacle != null) {
            throw new QueueFullException(obstacle);
        }
        jobs.insert(id, kind, owner, number);
        jobs.noteChange(id, Instant.now());
    }

    /**
     * Changes something in a transaction that comes after all earlier ones and before all later
     * ones, and gives this node what it has slots for then.
     */
    <T> T change(Work<T> work) {
        var done =
                database.transaction(
                        c -> {
                            var jobs = table(c);
                            long number = jobs.takeNumber();
                            T result = work.with(jobs, c, number);
                            return new Done<>(result, number, give(jobs));
                        });
        changes.wrote(done.number());
        var working = node.get();
        if (done.anyGiven() && working != null) {
            working.wake().run();
        }
        return done.result();
    }

    /** Gives this node what it has slots for. */
    public void give() {
        if (node.get() != null && isAnyWaiting()) {
            change((jobs, connection, number) -> true);
        }
    }

    private boolean isAnyWaiting() {
        return database.transaction(
                c -> {
                    var jobs = table(c);
                    return jobs.waiting(JobKind.SOLVING) + jobs.waiting(JobKind.COMPARING) > 0;
                });
    }

    private boolean give(JobTable jobs) throws SQLException {
        var working = node.get();
        if (working == null) {
            return false;
        }
        boolean anyGiven = give(jobs, working, JobKind.SOLVING);
        return jobs.waiting(JobKind.SOLVING) == 0 && give(jobs, working, JobKind.COMPARING)
                || anyGiven;
    }

    private boolean give(JobTable jobs, WorkingNode working, JobKind kind) throws SQLException {
        if (jobs.waiting(kind) == 0) {
            return false;
        }
        int free =
                working.slots().getOrDefault(kind, 0)
                        - jobs.running(kind, working.name())
                        - jobs.unclaimed(kind);
        boolean anyGiven = false;
        for (int i = 0; i < free; i++) {
            var next =
                    jobs.waitingOwners(kind).stream()
                            .filter(owner -> owner.running() < limits.runningOfOwner())
                            .findFirst();
            if (next.isPresent()) {
                jobs.give(kind, next.get(), Instant.now());
                anyGiven = true;
            }
        }
        return anyGiven;
    }

    /** How somebody with this claim stands to its job now. */
    public Standing standing(Claim claim) {
        var state = database.transaction(c -> table(c).state(claim.job()));
        if (state.isEmpty() || state.get().fence() != claim.fence()) {
            return Standing.LOST;
        }
        return state.get().isEnded() ? Standing.TO_END : Standing.HELD;
    }

    /**
     * Notes that a job shall end early.
     *
     * @return whether it still waits, so that nobody would see it soon
     */
    public boolean askToEnd(String id) {
        boolean waits =
                change(
                        (jobs, connection, number) -> {
                            jobs.askToEnd(id);
                            jobs.noteChange(id, Instant.now());
                            return jobs.isWaiting(id);
                        });
        changes.tell(id);
        return waits;
    }

    /** Connections for the scheduler. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    /** Whether other nodes may work on the same jobs. */
    public boolean isShared() {
        return database.isShared();
    }
}

package dev.plumbline.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/**
 * What this node is solving. It changes more often than is written, so its newest state is here;
 * what is written bears the claim under which it is solved, and counts only while that is the last.
 */
final class RunningSchedules {

    private static final Logger LOG = Logger.getLogger(RunningSchedules.class);

    /** A schedule, and the claim under which it is solved. */
    private record Entry(Claim claim, StoredSchedule schedule) {}

    /** What became of a write. */
    private record Written(List<Entry> finished, List<Entry> lost, List<String> gone) {}

    private final Function<String, Optional<StoredSchedule>> disk;
    private final JobQueue jobs;
    private final ChangeFeed changes;
    private final RecentSchedules recent;
    private final RetentionRule retention;

    /** By id; also what is finished and not on the disk yet. */
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /** Ids of entries that are otherwise on the disk. */
    private final Set<String> unwritten = new HashSet<>();

    /**
     * @param disk gives what is stored, unless it is gone or of a version that we cannot read
     */
    RunningSchedules(
            Function<String, Optional<StoredSchedule>> disk,
            JobQueue jobs,
            ChangeFeed changes,
            RecentSchedules recent,
            RetentionRule retention) {
        this.disk = disk;
        this.jobs = jobs;
        this.changes = changes;
        this.recent = recent;
        this.retention = retention;
    }

    Optional<StoredSchedule> find(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::schedule);
    }

    boolean has(Claim claim) {
        var entry = entries.get(claim.job());
        return entry != null && entry.claim().equals(claim);
    }

    /** Whether nothing is left to be written, or nothing may be written any more. */
    synchronized boolean isSettled(Claim claim) {
        return !has(claim) || !unwritten.contains(claim.job());
    }

    /**
     * Begins to solve, if the claim is the last one and there is still something to solve.
     *
     * @return the schedule from which to go on
     */
    Optional<StoredSchedule> begin(Claim claim, String node, Instant now) {
        var loaded = disk.apply(claim.job());
        var begun = loaded.map(schedule -> schedule.queueAgain().start(now));
        boolean counts =
                jobs.change(
                        (table, connection, number) ->
                                table.claim(claim, node) && begin(table, connection, claim, begun));
        if (counts) {
            synchronized (this) {
                entries.put(claim.job(), new Entry(claim, begun.orElseThrow()));
                unwritten.remove(claim.job());
                recent.forget(claim.job());
            }
        }
        changes.tell(claim.job());
        return counts ? begun : Optional.empty();
    }

    private static boolean begin(
            JobTable jobs, Connection connection, Claim claim, Optional<StoredSchedule> begun)
            throws SQLException {
        if (begun.isEmpty()) {
            jobs.setAside(claim);
            return false;
        }
        new ScheduleTable(connection).update(SolvingRow.of(begun.get()));
        jobs.noteChange(claim.job(), Instant.now());
        return true;
    }

    /**
     * Changes a schedule that is solved under the claim; when it is finished, it is written at
     * once.
     *
     * @return the new state; empty when it is not solved under this claim any more
     */
    Optional<StoredSchedule> update(Claim claim, UnaryOperator<StoredSchedule> change) {
        StoredSchedule after;
        synchronized (this) {
            if (!has(claim)) {
                return Optional.empty();
            }
            var before = entries.get(claim.job()).schedule();
            after = before.isFinished() ? before : change.apply(before);
            if (after != before) {
                entries.put(claim.job(), new Entry(claim, after));
                unwritten.add(claim.job());
                if (after.isFinished()) {
                    writeAll();
                }
            }
        }
        changes.tell(claim.job());
        return Optional.of(after);
    }

    /** What cannot be written now stays noted, and its state is known as long as we run. */
    synchronized void writeAll() {
        if (unwritten.isEmpty()) {
            return;
        }
        try {
            var written = jobs.change((table, connection, number) -> write(table, connection));
            for (Entry entry : written.finished()) {
                recent.keep(entry.schedule());
                entries.remove(entry.claim().job());
            }
            for (Entry entry : written.lost()) {
                LOG.infof("%s is solved elsewhere, or gone", entry.claim().job());
                entries.remove(entry.claim().job());
            }
            unwritten.clear();
            written.gone().forEach(recent::forget);
        } catch (RuntimeException e) {
            LOG.errorf(e, "What became of %s is not stored yet", unwritten);
        }
    }

    /** Writes all that is to be written. */
    private Written write(JobTable table, Connection connection) throws SQLException {
        var schedules = new ScheduleTable(connection);
        var now = Instant.now();
        List<Entry> finished = new ArrayList<>();
        List<Entry> lost = new ArrayList<>();
        for (String id : unwritten) {
            var entry = entries.get(id);
            boolean isFinished = entry.schedule().isFinished();
            if (isFinished ? table.finish(entry.claim()) : table.holds(entry.claim())) {
                schedules.update(SolvingRow.of(entry.schedule()));
                table.noteChange(id, now);
                if (isFinished) {
                    finished.add(entry);
                }
            } else {
                lost.add(entry);
            }
        }
        List<String> gone = finished.isEmpty() ? List.of() : retire(table, schedules, now);
        return new Written(finished, lost, gone);
    }

    /** Erases what is not kept any longer, and gives the ids. */
    List<String> retire(JobTable table, ScheduleTable schedules, Instant now) throws SQLException {
        table.forgetChanges(now.minus(ChangeFeed.MEMORY));
        var gone = retention.apply(schedules);
        for (String id : gone) {
            table.noteChange(id, now);
        }
        return gone;
    }

    /** Stops solving: the schedule waits again, with what was found so far. */
    boolean handBack(Claim claim, UnaryOperator<StoredSchedule> last) {
        var now = find(claim.job());
        if (!has(claim) || now.isEmpty()) {
            return false;
        }
        var waiting = last.apply(now.get()).queueAgain();
        boolean counts =
                jobs.change(
                        (table, connection, number) -> {
                            if (!table.handBack(claim)) {
                                return false;
                            }
                            new ScheduleTable(connection).update(SolvingRow.of(waiting));
                            table.noteChange(claim.job(), Instant.now());
                            return true;
                        });
        abandon(claim);
        return counts;
    }

    /** Forgets what was not written: somebody else goes on. */
    synchronized void abandon(Claim claim) {
        if (has(claim)) {
            entries.remove(claim.job());
            unwritten.remove(claim.job());
        }
    }

    synchronized void forget(String id) {
        entries.remove(id);
        unwritten.remove(id);
    }
}

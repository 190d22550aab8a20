package dev.plumbline.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remembers comparisons. Each search of one is a job by itself, so all nodes take part, and what
 * one of them has finished is never done again. What is written about a part bears its claim.
 */
public final class ComparisonStore {

    private static final int MOST_WAITING = 4;
    private static final int MOST_REMEMBERED = 20;

    private final SqlDatabase database;
    private final JobQueue jobs;
    private final ChangeFeed changes;

    /**
     * @param jobs the queue of that database
     * @param changes of that database
     */
    public ComparisonStore(SqlDatabase database, JobQueue jobs, ChangeFeed changes) {
        this.database = database;
        this.jobs = jobs;
        this.changes = changes;
    }

    /**
     * Adds one and queues its searches; the oldest finished ones are forgotten for it.
     *
     * @throws QueueFullException when too many wait
     */
    public void add(StoredComparison comparison) {
        jobs.change(
                (table, connection, number) -> {
                    var comparisons = new ComparisonTable(connection);
                    if (comparisons.waiting() >= MOST_WAITING) {
                        throw new QueueFullException(
                                "Enough comparisons are waiting. Maybe try again later?");
                    }
                    comparisons.insert(comparison, number);
                    comparisons.forgetAllBut(MOST_REMEMBERED);
                    for (int cell = 0; cell < comparison.runs(); cell++) {
                        table.insert(
                                new ComparisonPart(comparison.id(), cell).job(),
                                JobKind.COMPARING,
                                comparison.owner(),
                                table.takeNumber());
                    }
                    table.noteChange(comparison.id(), Instant.now());
                    return true;
                });
        changes.tell(comparison.id());
    }

    /** How it stands; empty when it is unknown or forgotten. */
    public Optional<StoredComparison> find(String id) {
        return database.transaction(c -> new ComparisonTable(c).find(id));
    }

    /** Its finished searches, as they were handed in, in the order of their cells. */
    public List<String> runs(String id) {
        return database.transaction(c -> new ComparisonTable(c).runs(id));
    }

    /**
     * Begins a part, if nobody has a later claim and the comparison is not over.
     *
     * @param doing what is done, in words
     */
    public boolean begin(Claim claim, String node, String doing, Instant now) {
        String id = ComparisonPart.of(claim.job()).comparison();
        boolean counts =
                jobs.change(
                        (table, connection, number) -> {
                            if (!table.claim(claim, node)) {
                                return false;
                            }
                            table.noteChange(id, now);
                            if (!new ComparisonTable(connection).begin(id, doing, now)) {
                                table.delete(claim.job());
                                return false;
                            }
                            return true;
                        });
        changes.tell(id);
        return counts;
    }

    /**
     * Adds a search that came to its end; after the last one the comparison is complete, or what it
     * asks is queued.
     */
    public void finish(Claim claim, String run, Instant now) {
        change(
                claim,
                (table, comparisons, part) -> {
                    comparisons.addRun(part, run);
                    var comparison = comparisons.find(part.comparison()).orElseThrow();
                    if (comparison.finished() == comparison.runs()) {
                        afterRuns(table, comparisons, comparison, now);
                    }
                });
    }

    private static void afterRuns(
            JobTable table, ComparisonTable comparisons, StoredComparison comparison, Instant now)
            throws SQLException {
        if (comparison.asks()) {
            var last = new ComparisonPart(comparison.id(), comparison.runs());
            table.insert(last.job(), JobKind.COMPARING, comparison.owner(), table.takeNumber());
        } else {
            comparisons.finish(comparison.id(), SolverStatus.SOLVING_COMPLETED, null, now);
        }
    }

    /**
     * Completes it with the answer to what it asks.
     *
     * @param answer null when there is none
     */
    public void complete(Claim claim, @Nullable String answer, Instant now) {
        change(
                claim,
                (table, comparisons, part) -> {
                    comparisons.answer(part.comparison(), answer);
                    comparisons.finish(
                            part.comparison(), SolverStatus.SOLVING_COMPLETED, null, now);
                });
    }

    /** Ends it because a part broke off. */
    public void fail(Claim claim, String message, Instant now) {
        change(
                claim,
                (table, comparisons, part) -> {
                    comparisons.finish(
                            part.comparison(), SolverStatus.SOLVING_FAILED, message, now);
                    askPartsToEnd(table, comparisons, part.comparison(), now);
                });
    }

    /** Ends a part without a result, as somebody wants it; the last one ends the comparison. */
    public void giveUp(Claim claim, Instant now) {
        change(
                claim,
                (table, comparisons, part) -> {
                    if (comparisons.jobs(part.comparison()).isEmpty()) {
                        comparisons.finish(
                                part.comparison(), SolverStatus.SOLVING_INCOMPLETE, null, now);
                    }
                });
    }

    /** Makes a part wait again; false when somebody else has it. */
    public boolean handBack(Claim claim) {
        return jobs.change((table, connection, number) -> table.handBack(claim));
    }

    /** What is written about a part. */
    @FunctionalInterface
    private interface Result {
        void write(JobTable table, ComparisonTable comparisons, ComparisonPart part)
                throws SQLException;
    }

    /** Writes nothing when somebody else has a later claim. */
    private void change(Claim claim, Result result) {
        var part = ComparisonPart.of(claim.job());
        jobs.change(
                (table, connection, number) -> {
                    if (table.finish(claim)) {
                        result.write(table, new ComparisonTable(connection), part);
                        table.noteChange(part.comparison(), Instant.now());
                    }
                    return true;
                });
        changes.tell(part.comparison());
    }

    /**
     * Makes one end soon, without results; one that is over stays as it is.
     *
     * @return the jobs of its parts that somebody works on
     */
    public List<String> end(String id, Instant now) {
        var running =
                jobs.change(
                        (table, connection, number) -> {
                            var comparisons = new ComparisonTable(connection);
                            var parts = askPartsToEnd(table, comparisons, id, now);
                            if (parts.isEmpty()) {
                                comparisons.finish(id, SolverStatus.SOLVING_INCOMPLETE, null, now);
                            }
                            table.noteChange(id, now);
                            return parts;
                        });
        changes.tell(id);
        return running;
    }

    private static List<String> askPartsToEnd(
            JobTable table, ComparisonTable comparisons, String id, Instant now)
            throws SQLException {
        comparisons.withdraw(id);
        var running = comparisons.jobs(id);
        for (String job : running) {
            table.askToEnd(job);
            table.noteChange(job, now);
        }
        return running;
    }
}

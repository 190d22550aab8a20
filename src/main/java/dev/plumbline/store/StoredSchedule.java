package dev.plumbline.store;

import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.ScoredSchedule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A problem that was handed in, how far its solving has come, and the best schedule so far. Each
 * change gives a new one; once it is finished, changes leave it as it is.
 *
 * @param started null until solving begins
 * @param completed null until solving is over
 * @param best null until the first schedule is known
 * @param failureMessage a sentence when solving broke off, else null
 */
public record StoredSchedule(
        String id,
        Submission submission,
        SolverStatus status,
        @Nullable Instant started,
        @Nullable Instant completed,
        @Nullable ScoredSchedule best,
        @Nullable String failureMessage) {

    private static final long EMPTY = 2_000;

    /** Of a body: texts, and the objects around them, twice, as given and as resolved. */
    private static final long PER_BYTE = 8;

    private static final long PER_PLACEMENT = 100;
    private static final long PER_FINDING = 300;

    /** Just handed in. */
    public static StoredSchedule created(String id, Submission submission) {
        return new StoredSchedule(
                id, submission, SolverStatus.DATASET_CREATED, null, null, null, null);
    }

    /** Put into the queue. */
    public StoredSchedule queue() {
        return status == SolverStatus.DATASET_CREATED
                ? with(SolverStatus.SOLVING_SCHEDULED, started, completed, best, null)
                : this;
    }

    /** Solving begins. */
    public StoredSchedule start(Instant now) {
        return isFinished() ? this : with(SolverStatus.SOLVING_ACTIVE, now, completed, best, null);
    }

    /** A better schedule was found; ignored unless it is being solved. */
    public StoredSchedule improve(ScoredSchedule better) {
        return status == SolverStatus.SOLVING_ACTIVE
                ? with(status, started, completed, better, null)
                : this;
    }

    /** Solving is over. */
    public StoredSchedule complete(ScoredSchedule last, boolean endedEarly, Instant now) {
        var end = endedEarly ? SolverStatus.SOLVING_INCOMPLETE : SolverStatus.SOLVING_COMPLETED;
        return isFinished() ? this : with(end, started, now, last, null);
    }

    /** Solving broke off. */
    public StoredSchedule fail(String message, Instant now) {
        return isFinished() ? this : with(SolverStatus.SOLVING_FAILED, started, now, best, message);
    }

    /**
     * Back into the queue, because the server stopped before it was over. The best so far stays,
     * but where steps are counted: there a new attempt has to begin where the first one did.
     */
    public StoredSchedule queueAgain() {
        boolean beginsAnew =
                submission.config().runOrDefault().terminationOrDefault().countsSteps();
        return isFinished()
                ? this
                : with(SolverStatus.SOLVING_SCHEDULED, null, null, beginsAnew ? null : best, null);
    }

    /** Whether nothing changes any more. */
    public boolean isFinished() {
        return status.isFinished();
    }

    /** About how many bytes of memory it takes: by the sizes of what it was made of. */
    public long bytes() {
        var scored = best;
        long result = EMPTY + PER_BYTE * submission.bytes();
        if (scored != null) {
            result += PER_PLACEMENT * scored.schedule().placements().size();
            for (Finding finding : scored.findings()) {
                result += PER_FINDING + finding.message().length();
            }
        }
        return result;
    }

    private StoredSchedule with(
            SolverStatus newStatus,
            @Nullable Instant newStarted,
            @Nullable Instant newCompleted,
            @Nullable ScoredSchedule newBest,
            @Nullable String newFailure) {
        return new StoredSchedule(
                id, submission, newStatus, newStarted, newCompleted, newBest, newFailure);
    }
}

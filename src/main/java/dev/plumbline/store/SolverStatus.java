package dev.plumbline.store;

/** How far the solving of one problem has come. */
public enum SolverStatus {
    /** Stored, not yet in the queue. */
    DATASET_CREATED,
    /** In the queue. */
    SOLVING_SCHEDULED,
    /** Being solved. */
    SOLVING_ACTIVE,
    /** Solved to its own end. */
    SOLVING_COMPLETED,
    /** Ended early; what was best by then is kept. */
    SOLVING_INCOMPLETE,
    /** Broke off by a mistake of this program. */
    SOLVING_FAILED;

    /** Whether nothing changes any more. */
    public boolean isFinished() {
        return this == SOLVING_COMPLETED || this == SOLVING_INCOMPLETE || this == SOLVING_FAILED;
    }
}

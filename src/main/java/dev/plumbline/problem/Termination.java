package dev.plumbline.problem;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When solving ends. With a step limit no clock is asked, so that the same input and seed give the
 * same answer.
 *
 * @param spentLimit after this time at the latest
 * @param unimprovedSpentLimit when nothing better was found for this time
 * @param stepCountLimit after this many steps of local search, at least 1
 */
public record Termination(
        @Nullable Duration spentLimit,
        @Nullable Duration unimprovedSpentLimit,
        @Nullable Integer stepCountLimit) {

    /** Nothing is said; what solves has a limit of its own then. */
    public static final Termination NONE = new Termination(null, null, null);

    /** Whether steps are counted instead of time, so that the same input has the same answer. */
    public boolean countsSteps() {
        return stepCountLimit != null;
    }
}

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
        @Nullable Integer stepCountLimit) {}

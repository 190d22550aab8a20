package dev.plumbline.lab.sensitivity;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One end of the range of a weight.
 *
 * @param weight the last whole one with which the schedule is still among the best
 * @param breakEven the exact weight where another schedule gets as good; null when none does before
 *     0, or 1,000,000
 * @param confirmation how sure it is that the range reaches as far; that it reaches no farther is
 *     certain, because the better schedule is known
 */
public record RangeEdge(
        int weight, @JsonInclude @Nullable Double breakEven, BestConfirmation confirmation) {}

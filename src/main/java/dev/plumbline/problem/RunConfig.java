package dev.plumbline.problem;

import org.jspecify.annotations.Nullable;

/**
 * How one solving runs.
 *
 * @param name what the organizer calls this run; the problem's name when absent
 * @param seed of all randomness; 0 when absent
 */
public record RunConfig(
        @Nullable String name, @Nullable Long seed, @Nullable Termination termination) {

    /** No name, seed 0, default limits. */
    public static final RunConfig DEFAULT = new RunConfig(null, null, null);

    /** The limits, none of them when absent. */
    public Termination terminationOrDefault() {
        return termination == null ? Termination.NONE : termination;
    }
}

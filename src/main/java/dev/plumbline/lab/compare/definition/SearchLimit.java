package dev.plumbline.lab.compare.definition;

import dev.plumbline.problem.Termination;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What each search may spend; one of both.
 *
 * @param seconds from 1
 * @param steps from 1; all that follows from them can be had again
 */
public record SearchLimit(@Nullable Integer seconds, @Nullable Integer steps) {

    /** The longest time of one search: a day. */
    static final int MOST_SECONDS = 24 * 3600;

    /** As a request says it; a search with a time uses all of it, so that all have the same. */
    public Termination termination() {
        if (seconds == null) {
            return new Termination(null, null, steps);
        }
        var time = Duration.ofSeconds(seconds);
        return new Termination(time, time, null);
    }

    /** Whether steps are counted, and no clock is asked. */
    public boolean isSteps() {
        return seconds == null;
    }
}

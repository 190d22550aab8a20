package dev.plumbline.problem;

import org.jspecify.annotations.Nullable;

/**
 * The session that has this runs after another one.
 *
 * @param session id of the session or break that comes first
 * @param minGapMinutes at least so many minutes lie between them, over time slots and days; 0 when
 *     absent
 * @param maxGapMinutes at most this many minutes lie between them. Without {@code minGapMinutes}
 *     both share a time slot, and 0 means directly; with it they need not
 */
@HasBuilder
public record Precedence(
        String session, @Nullable Integer minGapMinutes, @Nullable Integer maxGapMinutes)
        implements PrecedenceBuilder.With {

    /** Without a least gap. */
    public Precedence(String session, @Nullable Integer maxGapMinutes) {
        this(session, null, maxGapMinutes);
    }
}

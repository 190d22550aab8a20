package dev.plumbline.problem;

import org.jspecify.annotations.Nullable;

/**
 * The session that has this runs after another one.
 *
 * @param session id of the session or break that comes first
 * @param maxGapMinutes when given, both share a time slot and at most this many minutes lie between
 *     them; 0 means directly
 */
@HasBuilder
public record Precedence(String session, @Nullable Integer maxGapMinutes)
        implements PrecedenceBuilder.With {}

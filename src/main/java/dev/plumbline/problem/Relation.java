package dev.plumbline.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tie between sessions. Those on the waitlist have no part in it.
 *
 * @param sessions ids of two or more sessions, no breaks
 * @param severity of this tie; that of its kind's rule when absent
 * @param weight of this tie, 0 to 1,000,000; that of its kind's rule when absent
 * @param reason for the organizers, in words
 */
@HasBuilder
public record Relation(
        List<String> sessions,
        RelationKind kind,
        @Nullable Severity severity,
        @Nullable Integer weight,
        @Nullable String reason)
        implements RelationBuilder.With {}

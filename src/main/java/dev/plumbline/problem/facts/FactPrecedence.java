package dev.plumbline.problem.facts;

import dev.plumbline.problem.Precedence;
import org.jspecify.annotations.Nullable;

/**
 * What must come before a session, and how directly.
 *
 * @param minGapMinutes at least 0
 * @param maxGapMinutes null when there is no limit
 * @param sharesSlot whether both have to be in one time slot
 */
public record FactPrecedence(
        Session session, int minGapMinutes, @Nullable Integer maxGapMinutes, boolean sharesSlot) {

    static FactPrecedence of(Precedence given, Session session) {
        Integer least = given.minGapMinutes();
        return new FactPrecedence(
                session,
                least == null ? 0 : least,
                given.maxGapMinutes(),
                least == null && given.maxGapMinutes() != null);
    }
}

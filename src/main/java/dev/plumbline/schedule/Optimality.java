package dev.plumbline.schedule;

import org.jspecify.annotations.Nullable;

/**
 * What is known about better schedules than the one that was found.
 *
 * @param bound no schedule has a better score than this one; null when nothing is known
 */
public record Optimality(Status status, @Nullable Score bound) {

    /** Nothing is known. */
    public static final Optimality UNKNOWN = new Optimality(Status.UNKNOWN, null);

    /** How much is known. */
    public enum Status {
        /** There is no better schedule. */
        PROVEN,
        /** There may be a better one, but none better than the bound. */
        GAP,
        /** Nothing. */
        UNKNOWN
    }

    /** Of a schedule with the score, when none can be better than the bound. */
    public static Optimality of(Score score, Score bound) {
        return score.compareTo(bound) >= 0
                ? new Optimality(Status.PROVEN, score)
                : new Optimality(Status.GAP, bound);
    }
}

package dev.plumbline.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about better schedules than the one that was found.
 *
 * @param bound no schedule has a better score than this one; null when nothing is known
 * @param gaps parts of the schedule that could be better by themselves, those that could gain most
 *     first; there may be others
 */
public record Optimality(Status status, @Nullable Score bound, List<PartGap> gaps) {

    /** Nothing is known. */
    public static final Optimality UNKNOWN = new Optimality(Status.UNKNOWN, null);

    /** Of whose parts nothing is known. */
    public Optimality(Status status, @Nullable Score bound) {
        this(status, bound, List.of());
    }

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

    /** The same, with parts that could be better. */
    public Optimality with(List<PartGap> parts) {
        return new Optimality(status, bound, List.copyOf(parts));
    }

    /**
     * How much of what a schedule costs could be saved at the most, in percent, rounded up to a
     * tenth: on the first of the levels hard, medium and soft on which the bound is better. 0 when
     * nothing can be; null when nothing is known.
     *
     * @param score of the schedule
     */
    public @Nullable Double gapPercent(Score score) {
        if (bound == null) {
            return null;
        }
        if (score.hard() != bound.hard()) {
            return percent(score.hard(), bound.hard());
        }
        return score.medium() == bound.medium()
                ? percent(score.soft(), bound.soft())
                : percent(score.medium(), bound.medium());
    }

    private static double percent(long score, long bound) {
        double cost = -(double) score;
        double saved = (double) bound - score;
        return saved <= 0 ? 0 : Math.min(100, Math.ceil(1_000 * saved / cost) / 10);
    }
}

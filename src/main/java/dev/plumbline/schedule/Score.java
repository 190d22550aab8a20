package dev.plumbline.schedule;

import dev.plumbline.problem.Severity;
import java.util.regex.Pattern;

/**
 * How good a schedule is, compared level by level. Each level is 0 or negative; nearer to 0 is
 * better.
 *
 * @param hard broken rules of people and rooms
 * @param medium who is left out
 * @param soft how good it is
 */
public record Score(long hard, long medium, long soft) implements Comparable<Score> {

    /** Nothing to complain about. */
    public static final Score ZERO = new Score(0, 0, 0);

    private static final Pattern TEXT = Pattern.compile("(-?\\d+)hard/(-?\\d+)medium/(-?\\d+)soft");

    /**
     * The score that {@link #toString} gave as this text.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Score parse(String text) {
        var levels = TEXT.matcher(text);
        if (!levels.matches()) {
            throw new IllegalArgumentException("\"%s\" is no score.".formatted(text));
        }
        return new Score(
                Long.parseLong(levels.group(1)),
                Long.parseLong(levels.group(2)),
                Long.parseLong(levels.group(3)));
    }

    /** This score with a penalty of the severity taken off. */
    public Score minus(Severity severity, long penalty) {
        return switch (severity) {
            case HARD -> new Score(hard - penalty, medium, soft);
            case MEDIUM -> new Score(hard, medium - penalty, soft);
            case SOFT -> new Score(hard, medium, soft - penalty);
            case OFF -> this;
        };
    }

    /** Whether no hard rule is broken. */
    public boolean isFeasible() {
        return hard >= 0;
    }

    @Override
    public int compareTo(Score other) {
        if (hard != other.hard) {
            return Long.compare(hard, other.hard);
        }
        return medium != other.medium
                ? Long.compare(medium, other.medium)
                : Long.compare(soft, other.soft);
    }

    @Override
    public String toString() {
        return hard + "hard/" + medium + "medium/" + soft + "soft";
    }
}

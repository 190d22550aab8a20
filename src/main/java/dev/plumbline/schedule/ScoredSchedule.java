package dev.plumbline.schedule;

import java.util.List;

/**
 * A schedule with its score and everything that was found in it: the worst severity and the dearest
 * first.
 *
 * @param optimality what is known about better schedules; only a search can know anything
 */
public record ScoredSchedule(
        Schedule schedule, Score score, List<Finding> findings, Optimality optimality) {

    /** Of which nothing more is known. */
    public ScoredSchedule(Schedule schedule, Score score, List<Finding> findings) {
        this(schedule, score, findings, Optimality.UNKNOWN);
    }

    /** The same, with more known about it. */
    public ScoredSchedule with(Optimality known) {
        return new ScoredSchedule(schedule, score, findings, known);
    }
}

package dev.plumbline.lab.compare.result;

import dev.plumbline.problem.Severity;

/**
 * How one variant finds the schedules of another, on one dataset.
 *
 * @param own the median score of the judge's own schedules
 * @param theirs the median score of the others', judged by the same rules
 * @param difference own minus theirs: what is lost, level by level
 * @param level the first level at which the medians differ
 * @param percent what is lost at that level, of what the judge's own schedules cost at it (of one
 *     point, when they cost nothing)
 * @param soft the spread of the soft scores of the others' schedules
 * @param ownIsBetter share of the pairs of one schedule each in which the judge's own is better; of
 *     equal ones, half
 * @param p two-sided Mann-Whitney U test of the scores: how likely so large a difference is by
 *     chance
 */
public record RegretCell(
        String dataset,
        String schedulesOf,
        String judgedBy,
        ScoreLevels own,
        ScoreLevels theirs,
        ScoreLevels difference,
        Severity level,
        double percent,
        ValueSpread soft,
        double ownIsBetter,
        double p) {

    /** What is lost at the first level at which the medians differ; negative where it is won. */
    public long lost() {
        return difference.at(level);
    }
}

package dev.plumbline.lab.compare.result;

import dev.plumbline.problem.Severity;
import java.util.List;

/**
 * How much worse variants find each other's schedules than their own.
 *
 * @param profiles the names of the variants, in the order of rows and columns
 * @param matrix row: whose schedules; column: who judges. Percent of what the judge's own schedules
 *     cost by its own rules, at the gravest level at which they differ on any dataset: the mean
 *     over the datasets, of which those that differ only at a milder level count as 0; negative
 *     where they beat its own
 * @param levels the gravest level at which a cell differs in any dataset: SOFT among equals
 * @param minMax the variant whose worst cell in its row is the least bad
 * @param cells what the matrix was made from
 * @param beatsOwn the cells of single datasets in which another variant's schedules are better than
 *     the judge's own
 */
public record RegretResult(
        List<String> profiles,
        List<List<Double>> matrix,
        List<List<Severity>> levels,
        MinMax minMax,
        List<RegretCell> cells,
        List<BeatsOwn> beatsOwn) {

    /**
     * The safe choice.
     *
     * @param percent its worst regret
     * @param judge who regrets it most
     */
    public record MinMax(String profile, double percent, Severity level, String judge) {}

    /**
     * Where a search missed what another one found.
     *
     * @param note whether chance explains it, in words
     */
    public record BeatsOwn(
            String dataset,
            String schedulesOf,
            String judgedBy,
            ScoreLevels difference,
            double percent,
            double p,
            String note) {}

    /**
     * How one variant finds the schedules of another, on one dataset.
     *
     * @param own the median score of the judge's own schedules
     * @param theirs the median score of the others', judged by the same rules
     * @param difference own minus theirs: what is lost, level by level
     * @param level the first level at which the medians differ
     * @param percent what is lost at that level, of what the judge's own schedules cost at it (of
     *     one point, when they cost nothing)
     * @param soft the spread of the soft scores of the others' schedules
     * @param ownIsBetter share of the pairs of one schedule each in which the judge's own is
     *     better; of equal ones, half
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

        /**
         * What is lost at the first level at which the medians differ; negative where it is won.
         */
        public long lost() {
            return difference.at(level);
        }
    }
}

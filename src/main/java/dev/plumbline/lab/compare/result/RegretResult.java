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
}

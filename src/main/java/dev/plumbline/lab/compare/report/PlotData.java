package dev.plumbline.lab.compare.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.lab.compare.result.ComparisonResult.UnitText;
import dev.plumbline.problem.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plots are drawn from. Profiles, and units, are numbered in their order.
 *
 * @param profiles names
 * @param units of which some schedule has any
 * @param fronts of two units, the one to begin with first
 */
@JsonInclude
record PlotData(
        List<String> profiles,
        List<UnitText> units,
        List<List<Integer>> fronts,
        List<Regrets> regrets,
        List<Medians> medians,
        List<Curves> curves,
        List<Range> ranges) {

    /**
     * A heat map.
     *
     * @param scope a dataset, or all of them
     * @param cells row: whose schedules; column: who judges
     */
    @JsonInclude
    record Regrets(String scope, List<List<Cell>> cells) {}

    /**
     * One cell.
     *
     * @param percent worse than the judge's own
     * @param level the gravest at which they differ
     * @param text to be seen in it
     * @param words all that is known of it
     */
    record Cell(double percent, Severity level, String text, String words) {}

    /**
     * Points of a scatter plot.
     *
     * @param values by profile and unit
     */
    @JsonInclude
    record Medians(String scope, List<List<Value>> values) {}

    /** A median and the quartiles around it. */
    record Value(double q1, double median, double q3) {}

    /**
     * How the searches went on.
     *
     * @param unit of the times
     * @param times ascending
     * @param bands one for each profile
     */
    @JsonInclude
    record Curves(String scope, String unit, List<Double> times, List<Band> bands) {}

    /**
     * How far a weight can change.
     *
     * @param low the last one below with which the best schedule stays the same
     * @param high the last one above
     * @param lowOpen whether it would with any below
     * @param highOpen whether it would with any above
     */
    record Range(String rule, int weight, int low, int high, boolean lowOpen, boolean highOpen) {}

    /**
     * Percent above the best known; null where the search has not come so far that percent mean
     * anything.
     */
    @JsonInclude
    record Band(
            List<@Nullable Double> q1, List<@Nullable Double> median, List<@Nullable Double> q3) {}
}

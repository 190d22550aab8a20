package dev.plumbline.lab.compare.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which variants are not beaten in everything that counts.
 *
 * @param fronts one for each choice of units, over all datasets and for each
 * @param dominated variants that another one beats in some unit, and that beat it in none, over all
 *     units and all datasets
 */
public record ParetoResult(List<Front> fronts, List<Dominated> dominated) {

    /**
     * Over some units.
     *
     * @param dataset null for the sum over all datasets
     * @param units ids, in the order of the values
     */
    public record Front(@Nullable String dataset, List<String> units, List<Point> points) {}

    /**
     * One variant.
     *
     * @param values medians over the seeds
     * @param dominatedBy variants that are at least as good in all units and better in one; empty
     *     on the front
     */
    public record Point(
            String variant, List<Double> values, boolean onFront, List<String> dominatedBy) {}

    /** A variant that is beaten, and by whom. */
    public record Dominated(String variant, List<String> by) {}
}

package dev.plumbline.lab.compare.result;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.RuleSetting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a comparison found; {@code results.json} is this record.
 *
 * @param name of the comparison
 * @param definition as it was handed in
 * @param variants what was compared; all that follows names them
 * @param units that schedules were measured in, whatever their rules weigh
 * @param runs one for each dataset, variant and seed
 * @param summaries medians and spread of the units
 * @param sensitivity null when nobody wanted to know
 */
public record ComparisonResult(
        String name,
        JsonNode definition,
        ResultProvenance provenance,
        List<DatasetFacts> datasets,
        List<VariantSettings> variants,
        List<UnitText> units,
        List<RunResult> runs,
        RegretResult regret,
        List<UnitSummary> summaries,
        ParetoResult pareto,
        @Nullable SensitivityResult sensitivity) {

    /** The same with how far weights can change. */
    public ComparisonResult with(@Nullable SensitivityResult given) {
        return new ComparisonResult(
                name,
                definition,
                provenance,
                datasets,
                variants,
                units,
                runs,
                regret,
                summaries,
                pareto,
                given);
    }

    /**
     * A dataset in a few numbers.
     *
     * @param sessions without breaks
     */
    public record DatasetFacts(String name, int sessions, int timeSlots) {}

    /**
     * One idea of a good schedule.
     *
     * @param profile on which it is based
     * @param rules what it changes about the profile; empty for the profile itself
     */
    public record VariantSettings(String name, String profile, Map<String, RuleSetting> rules) {}

    /**
     * What people feel of a schedule, as a number.
     *
     * @param title a few words
     * @param unit what is counted
     * @param better which way is better: {@code less} for all so far
     */
    public record UnitText(String id, String title, String unit, String better) {}

    /**
     * How much of a unit the schedules of a variant have, over its seeds.
     *
     * @param dataset null for the sum over all datasets
     * @param unit its id
     * @param p two-sided Mann-Whitney U test against the first variant: how likely so large a
     *     difference is by chance; of the sum, seed by seed. Null for the first variant itself
     */
    public record UnitSummary(
            @Nullable String dataset,
            String variant,
            String unit,
            ValueSpread spread,
            @Nullable Double p) {}

    /**
     * How the numbers came about.
     *
     * @param version of Plumbline
     * @param started when the first search of the comparison began
     * @param finished when the last one ended
     * @param seeds of the searches
     * @param seconds that each search had; null where steps were counted
     * @param steps that each search had; null where it had a time
     * @param parallel searches that ran at once, each on one thread
     */
    public record ResultProvenance(
            String version,
            Instant started,
            Instant finished,
            List<Long> seeds,
            @Nullable Integer seconds,
            @Nullable Integer steps,
            int parallel,
            RunMachine machine) {}

    /**
     * Which variants are not beaten in everything that counts.
     *
     * @param fronts one for each choice of units, over all datasets and for each
     * @param dominated variants that another one beats in some unit, and that beat it in none, over
     *     all units and all datasets
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
         * @param dominatedBy variants that are at least as good in all units and better in one;
         *     empty on the front
         */
        public record Point(
                String variant, List<Double> values, boolean onFront, List<String> dominatedBy) {}

        /** A variant that is beaten, and by whom. */
        public record Dominated(String variant, List<String> by) {}
    }
}

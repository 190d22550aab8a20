package dev.plumbline.lab.compare.judge;

import dev.plumbline.lab.compare.definition.PeopleUnit;
import dev.plumbline.lab.compare.result.ComparisonResult.ParetoResult;
import dev.plumbline.lab.compare.result.ComparisonResult.ParetoResult.Dominated;
import dev.plumbline.lab.compare.result.ComparisonResult.ParetoResult.Front;
import dev.plumbline.lab.compare.result.ComparisonResult.ParetoResult.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is not beaten. One beats another by being at least as good in everything and better in
 * something; equals do not beat each other. Values are medians over the seeds, compared exactly.
 */
final class ParetoFronts {

    private final UnitSummaries summaries;
    private final List<String> variants;

    ParetoFronts(UnitSummaries summaries, List<String> variants) {
        this.summaries = summaries;
        this.variants = variants;
    }

    ParetoResult result(List<String> datasets, List<List<PeopleUnit>> fronts) {
        List<Front> result = new ArrayList<>();
        for (var units : fronts) {
            result.add(front(null, units));
            datasets.forEach(dataset -> result.add(front(dataset, units)));
        }
        return new ParetoResult(result, dominated(datasets));
    }

    private Front front(@Nullable String dataset, List<PeopleUnit> units) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        variants.forEach(
                variant ->
                        values.put(
                                variant,
                                units.stream()
                                        .map(unit -> median(dataset, variant, unit))
                                        .toList()));
        var points =
                variants.stream()
                        .map(
                                variant -> {
                                    var by = dominators(variant, values);
                                    return new Point(
                                            variant, values.get(variant), by.isEmpty(), by);
                                })
                        .toList();
        return new Front(dataset, units.stream().map(PeopleUnit::id).toList(), points);
    }

    /** Whoever is no better in any unit on any dataset than another one. */
    private List<Dominated> dominated(List<String> datasets) {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (String variant : variants) {
            List<Double> medians = new ArrayList<>();
            for (String dataset : datasets) {
                for (PeopleUnit unit : PeopleUnit.values()) {
                    medians.add(median(dataset, variant, unit));
                }
            }
            values.put(variant, medians);
        }
        return variants.stream()
                .map(variant -> new Dominated(variant, dominators(variant, values)))
                .filter(one -> !one.by().isEmpty())
                .toList();
    }

    private double median(@Nullable String dataset, String variant, PeopleUnit unit) {
        return summaries.spread(dataset, variant, unit).median();
    }

    private List<String> dominators(String variant, Map<String, List<Double>> values) {
        var mine = values.getOrDefault(variant, List.of());
        return variants.stream()
                .filter(other -> dominates(values.getOrDefault(other, List.of()), mine))
                .toList();
    }

    static boolean dominates(List<Double> one, List<Double> other) {
        boolean isBetter = false;
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) > other.get(i)) {
                return false;
            }
            isBetter |= one.get(i) < other.get(i);
        }
        return isBetter;
    }
}

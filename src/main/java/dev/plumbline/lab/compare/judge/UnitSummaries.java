package dev.plumbline.lab.compare.judge;

import dev.plumbline.lab.compare.definition.PeopleUnit;
import dev.plumbline.lab.compare.judge.ComparisonJudgement.JudgedRun;
import dev.plumbline.lab.compare.result.ComparisonResult.UnitSummary;
import dev.plumbline.lab.compare.result.ValueSpread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Medians and spread of the units, over the seeds. */
final class UnitSummaries {

    private final List<String> datasets;
    private final List<String> variants;
    private final List<JudgedRun> judged;

    UnitSummaries(List<String> datasets, List<String> variants, List<JudgedRun> judged) {
        this.datasets = datasets;
        this.variants = variants;
        this.judged = judged;
    }

    /** Of all datasets, then of their sum. */
    List<UnitSummary> all() {
        List<@Nullable String> scopes = new ArrayList<>(datasets);
        scopes.add(null);
        List<UnitSummary> all = new ArrayList<>();
        for (String scope : scopes) {
            for (String variant : variants) {
                for (PeopleUnit unit : PeopleUnit.values()) {
                    all.add(
                            new UnitSummary(
                                    scope,
                                    variant,
                                    unit.id(),
                                    spread(scope, variant, unit),
                                    p(scope, variant, unit)));
                }
            }
        }
        return all;
    }

    private @Nullable Double p(@Nullable String dataset, String variant, PeopleUnit unit) {
        String first = variants.getFirst();
        return variant.equals(first)
                ? null
                : MannWhitney.of(bySeed(dataset, first, unit), bySeed(dataset, variant, unit)).p();
    }

    /** One number a seed: the sum over the datasets, where none is named. */
    private List<Long> bySeed(@Nullable String dataset, String variant, PeopleUnit unit) {
        Map<Long, Long> sums = new TreeMap<>();
        judged.stream()
                .filter(one -> dataset == null || one.run().dataset().equals(dataset))
                .filter(one -> one.run().variant().equals(variant))
                .forEach(one -> sums.merge(one.run().seed(), one.unit(unit), Long::sum));
        return List.copyOf(sums.values());
    }

    /**
     * Of one unit.
     *
     * @param dataset null for the sum over all
     */
    ValueSpread spread(@Nullable String dataset, String variant, PeopleUnit unit) {
        return dataset == null
                ? ValueSpread.sum(datasets.stream().map(one -> spread(one, variant, unit)).toList())
                : ValueSpread.of(bySeed(dataset, variant, unit));
    }
}

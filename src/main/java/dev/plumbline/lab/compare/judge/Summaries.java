package dev.plumbline.lab.compare.judge;

import dev.plumbline.lab.compare.result.Spread;
import dev.plumbline.lab.compare.result.UnitSummary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Medians and spread of the units, over the seeds. */
final class Summaries {

    private final List<String> datasets;
    private final List<String> variants;
    private final List<Judged> judged;

    Summaries(List<String> datasets, List<String> variants, List<Judged> judged) {
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
                for (Unit unit : Unit.values()) {
                    all.add(
                            new UnitSummary(
                                    scope, variant, unit.id(), spread(scope, variant, unit)));
                }
            }
        }
        return all;
    }

    /**
     * Of one unit.
     *
     * @param dataset null for the sum over all
     */
    Spread spread(@Nullable String dataset, String variant, Unit unit) {
        return dataset == null
                ? Spread.sum(datasets.stream().map(one -> spread(one, variant, unit)).toList())
                : Spread.of(
                        judged.stream()
                                .filter(one -> one.run().dataset().equals(dataset))
                                .filter(one -> one.run().variant().equals(variant))
                                .map(one -> one.unit(unit))
                                .toList());
    }
}

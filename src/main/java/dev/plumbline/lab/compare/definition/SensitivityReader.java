package dev.plumbline.lab.compare.definition;

import dev.plumbline.lab.compare.definition.WeightComparison.ComparedDataset;
import dev.plumbline.lab.compare.definition.WeightComparison.SensitivityTask;
import dev.plumbline.lab.compare.definition.WeightComparison.WeightVariant;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the dataset and the variant whose weights a definition wants to know more of. */
record SensitivityReader(InputErrors errors) {

    /**
     * What is asked for; null when nothing is, or with mistakes.
     *
     * @param datasets those without mistakes
     * @param variants those without mistakes
     */
    @Nullable SensitivityTask of(
            ComparisonDefinition definition,
            List<ComparedDataset> datasets,
            List<WeightVariant> variants) {
        var given = definition.sensitivity();
        if (given == null) {
            return null;
        }
        var at = InputPointer.base("").at("sensitivity");
        var dataset =
                find(
                        datasets,
                        ComparedDataset::name,
                        datasetName(datasets, given.dataset()),
                        "dataset",
                        at.at("dataset"));
        var variant =
                find(variants, WeightVariant::name, given.variant(), "variant", at.at("variant"));
        return dataset == null || variant == null || given.limit() == null
                ? null
                : new SensitivityTask(dataset, variant, given.limit());
    }

    /** What the comparison calls it: a file may be named as among the datasets. */
    private static @Nullable String datasetName(
            List<ComparedDataset> datasets, @Nullable String wanted) {
        return wanted == null
                        || datasets.stream().anyMatch(dataset -> dataset.name().equals(wanted))
                ? wanted
                : ComparisonReader.shortName(wanted);
    }

    /** The one with the name, or the first. */
    private <T> @Nullable T find(
            List<T> all,
            Function<T, String> name,
            @Nullable String wanted,
            String kind,
            InputPointer at) {
        for (T one : all) {
            if (wanted == null || name.apply(one).equals(wanted)) {
                return one;
            }
        }
        // Where there are mistakes, what is meant may be among them.
        if (wanted != null && !errors.touches("/" + kind + "s") && !errors.touches("/sweeps")) {
            errors.add(
                    at,
                    kind.equals("dataset") ? "unknownDataset" : "unknownVariant",
                    "The comparison has no %s \"%s\".%s"
                            .formatted(
                                    kind,
                                    wanted,
                                    NearestName.hint(wanted, all.stream().map(name).toList())));
        }
        return null;
    }
}

package dev.plumbline.lab.compare.definition;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.lab.compare.result.SensitivityResult;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is compared, without a mistake.
 *
 * @param definition as it was handed in
 * @param datasets at least one, with different names
 * @param variants at least one, with different names
 * @param seeds of each, from 0; at least 1
 * @param fronts two or three units each
 * @param sensitivity null when nobody wants to know
 */
public record WeightComparison(
        String name,
        JsonNode definition,
        List<ComparedDataset> datasets,
        List<WeightVariant> variants,
        int seeds,
        SearchLimit limit,
        List<List<PeopleUnit>> fronts,
        @Nullable SensitivityTask sensitivity) {

    /** How many searches it takes. */
    public int runs() {
        return datasets.size() * variants.size() * seeds;
    }

    /** A problem to compare variants on. */
    public record ComparedDataset(String name, Facts facts) {}

    /** One idea of a good schedule: a profile, or a profile with changes. */
    public record WeightVariant(String name, ModelConfig config) {

        /** Its rules for a problem. */
        public RuleSet rules(Facts facts) {
            return RuleSet.of(facts, config);
        }
    }

    /**
     * How far the weights of a variant can change: asked once all runs are made, about the best
     * schedule that they found.
     *
     * @param limit seconds for all of its searches together, or steps for each
     */
    public record SensitivityTask(
            ComparedDataset dataset, WeightVariant variant, SearchLimit limit) {

        /** Whether a result is the answer to this. */
        public boolean isAnsweredBy(SensitivityResult result) {
            return dataset.name().equals(result.dataset())
                    && variant.name().equals(result.variant())
                    && Objects.equals(limit.seconds(), result.seconds())
                    && Objects.equals(limit.steps(), result.steps());
        }
    }
}

package dev.plumbline.lab.compare.definition;

import dev.plumbline.lab.compare.result.SensitivityResult;
import java.util.Objects;

/**
 * How far the weights of a variant can change: asked once all runs are made, about the best
 * schedule that they found.
 *
 * @param limit seconds for all of its searches together, or steps for each
 */
public record SensitivityTask(ComparedDataset dataset, WeightVariant variant, SearchLimit limit) {

    /** Whether a result is the answer to this. */
    public boolean isAnsweredBy(SensitivityResult result) {
        return dataset.name().equals(result.dataset())
                && variant.name().equals(result.variant())
                && Objects.equals(limit.seconds(), result.seconds())
                && Objects.equals(limit.steps(), result.steps());
    }
}

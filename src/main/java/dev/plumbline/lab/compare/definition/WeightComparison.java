package dev.plumbline.lab.compare.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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
}

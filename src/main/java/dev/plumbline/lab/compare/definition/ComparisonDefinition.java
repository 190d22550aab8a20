package dev.plumbline.lab.compare.definition;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as its JSON says it.
 *
 * @param datasets names, paths or problems
 * @param fronts units of each front
 * @param sensitivity whose weights to know more of
 */
record ComparisonDefinition(
        String name,
        List<JsonNode> datasets,
        List<OneVariant> variants,
        List<Sweep> sweeps,
        int seeds,
        SearchLimit limit,
        List<List<String>> fronts,
        @Nullable OneSensitivity sensitivity) {

    /** A profile, or a profile with changes. */
    record OneVariant(
            @Nullable String name, @Nullable String profile, Map<String, RuleSetting> rules) {}

    /** A dataset and a variant, the first ones when absent. */
    record OneSensitivity(@Nullable String dataset, @Nullable String variant, SearchLimit limit) {}

    /**
     * Variants that differ in one setting or two.
     *
     * @param over one or two rules
     */
    record Sweep(@Nullable String profile, List<Axis> over) {}

    /** The settings of one rule: weights, a range of weights, or severities. */
    record Axis(
            String rule,
            List<Integer> weights,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Integer step,
            List<Severity> severities) {}
}

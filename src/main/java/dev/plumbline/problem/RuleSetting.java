package dev.plumbline.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request or a profile changes about one rule.
 *
 * @param weight 0 to 1,000,000
 * @param params the rule's own parameters, as the catalogue names them
 */
public record RuleSetting(
        @Nullable Severity severity,
        @Nullable Integer weight,
        @Nullable Map<String, JsonNode> params) {

    /** The largest weight that is accepted. */
    public static final int MAX_WEIGHT = 1_000_000;

    /** Nothing. */
    public static final RuleSetting UNCHANGED = new RuleSetting(null, null, null);

    /** These changes, and those of the base where this one says nothing; parameters one by one. */
    public RuleSetting over(RuleSetting base) {
        return new RuleSetting(
                severity == null ? base.severity : severity,
                weight == null ? base.weight : weight,
                merged(base.params, params));
    }

    private static @Nullable Map<String, JsonNode> merged(
            @Nullable Map<String, JsonNode> base, @Nullable Map<String, JsonNode> changes) {
        if (base == null || changes == null) {
            return base == null ? changes : base;
        }
        Map<String, JsonNode> result = new LinkedHashMap<>(base);
        result.putAll(changes);
        return result;
    }
}

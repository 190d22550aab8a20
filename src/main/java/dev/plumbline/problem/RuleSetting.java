package dev.plumbline.problem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request changes about one rule.
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
}

package dev.plumbline.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a good schedule is, for one request: a profile, and rules that differ from it.
 *
 * @param profile a named set of weights; {@code balanced} when absent
 * @param rules by rule id; what they say goes before the profile, field by field
 */
public record ModelConfig(@Nullable String profile, Map<String, RuleSetting> rules) {

    /** The default profile, unchanged. */
    public static final ModelConfig DEFAULT = new ModelConfig(null, Map.of());
}

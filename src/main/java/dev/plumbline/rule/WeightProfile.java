package dev.plumbline.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.problem.RuleSetting;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named set of weights: what it changes about the catalogue, for one idea of a good schedule.
 *
 * @param name words in lower case, joined by hyphens; stable
 * @param title a few words
 * @param description one or two sentences: whom it is for, and what it costs
 * @param rules by rule id, only what differs from the catalogue
 */
public record WeightProfile(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) String description,
        @JsonProperty(required = true) Map<String, RuleSetting> rules) {

    /** Keeps the order of the rules. */
    public WeightProfile {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    /**
     * What is changed about a rule in a request that names this profile.
     *
     * @param given what the request says about the rule itself, which goes before the profile field
     *     by field; null when it says nothing
     */
    RuleSetting setting(String rule, @Nullable RuleSetting given) {
        var mine = rules.getOrDefault(rule, RuleSetting.UNCHANGED);
        return given == null ? mine : given.over(mine);
    }
}

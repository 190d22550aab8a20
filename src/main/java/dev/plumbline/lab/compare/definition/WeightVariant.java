package dev.plumbline.lab.compare.definition;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;

/** One idea of a good schedule: a profile, or a profile with changes. */
public record WeightVariant(String name, ModelConfig config) {

    /** Its rules for a problem. */
    public RuleSet rules(Facts facts) {
        return RuleSet.of(facts, config);
    }
}

package dev.plumbline.lab.reference;

import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;

/** The weights of the rules, by id. */
record Weights(RuleSet rules) {

    long of(String rule) {
        return rules.rules().stream()
                .filter(one -> one.id().equals(rule))
                .filter(WeightedRule::counts)
                .mapToLong(WeightedRule::weight)
                .findFirst()
                .orElse(0);
    }
}

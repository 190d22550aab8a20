package dev.plumbline.bench.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.rule.Rule;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules, their weights and standard parameters, by id. */
record ReferenceWeights(RuleSet rules) {

    /** 0 for a rule that does not count. */
    long of(String id) {
        return find(id).map(WeightedRule::weight).orElse(0);
    }

    /** Null for a rule that does not count. */
    @Nullable Rule rule(String id) {
        return find(id).map(WeightedRule::rule).orElse(null);
    }

    private Optional<WeightedRule> find(String id) {
        return rules.counting().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** What a parameter is when a request says nothing of it. */
    JsonNode standard(String id, String param) {
        return RuleCatalogue.find(id).orElseThrow().params().stream()
                .filter(info -> info.name().equals(param))
                .findFirst()
                .orElseThrow()
                .standard();
    }
}

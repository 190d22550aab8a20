package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.explain.why.RuleCosts;
import java.util.List;

/** What one rule takes off. */
record RuleCostsJson(
        String rule,
        String title,
        int weight,
        String unit,
        int count,
        long penalty,
        long cost,
        @JsonInclude List<FindingJson> findings) {

    static RuleCostsJson of(RuleCosts costs) {
        return new RuleCostsJson(
                costs.rule(),
                costs.title(),
                costs.weight(),
                costs.unit(),
                costs.findings().size(),
                costs.penalty(),
                costs.cost(),
                costs.findings().stream().map(FindingJson::of).toList());
    }
}

package dev.plumbline.exchange.json;

import dev.plumbline.explain.RuleChange;
import dev.plumbline.problem.Severity;

/**
 * What becomes of one rule.
 *
 * @param change how much more it takes off; less is negative
 */
record RuleChangeJson(
        String rule,
        String title,
        Severity severity,
        int weight,
        long before,
        long after,
        long change) {

    static RuleChangeJson of(RuleChange change) {
        return new RuleChangeJson(
                change.rule(),
                change.title(),
                change.severity(),
                change.weight(),
                change.before(),
                change.after(),
                change.change());
    }
}

package dev.plumbline.explain;

import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleInfo;
import java.util.Comparator;

/**
 * What becomes of one rule between two schedules.
 *
 * @param severity it has afterwards
 * @param weight it has afterwards
 * @param before what the rule took off: weight times penalty
 * @param after what it takes off now
 */
public record RuleChange(String rule, Severity severity, int weight, long before, long after) {

    /** The worst severity and the greatest change first. */
    public static final Comparator<RuleChange> MOST_IMPORTANT_FIRST =
            Comparator.comparing(RuleChange::severity)
                    .thenComparing(change -> -Math.abs(change.change()))
                    .thenComparing(RuleChange::rule);

    /** A few words for the rule. */
    public String title() {
        return RuleCatalogue.find(rule).map(RuleInfo::title).orElse(rule);
    }

    /** How much more it takes off; less is negative. */
    public long change() {
        return after - before;
    }
}

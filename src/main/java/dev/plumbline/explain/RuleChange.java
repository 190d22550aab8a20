package dev.plumbline.explain;

import dev.plumbline.problem.Severity;

/**
 * What becomes of one rule between two schedules.
 *
 * @param severity it has afterwards
 * @param weight it has afterwards
 * @param before what the rule took off: weight times penalty
 * @param after what it takes off now
 */
public record RuleChange(String rule, Severity severity, int weight, long before, long after) {

    /** How much more it takes off; less is negative. */
    public long change() {
        return after - before;
    }
}

package dev.plumbline.rule;

import dev.plumbline.problem.Severity;

/** A rule with the severity and weight it has in one request. */
public record WeightedRule(Rule rule, Severity severity, int weight) {

    /** The rule's id. */
    public String id() {
        return rule.info().id();
    }

    /** Whether breaking the rule changes the score. */
    public boolean counts() {
        return counts(severity, weight);
    }

    static boolean counts(Severity severity, int weight) {
        return severity != Severity.OFF && weight > 0;
    }
}

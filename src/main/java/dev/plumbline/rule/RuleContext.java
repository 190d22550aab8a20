package dev.plumbline.rule;

import dev.plumbline.problem.facts.Facts;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a rule is made from: the problem, and the request's parameters for it.
 *
 * @param counts whether the rule can change the score; else it needs no relations
 */
record RuleContext(
        Facts facts,
        RuleParams params,
        FindingWording wording,
        RelationLimit limit,
        boolean counts) {

    /** The relations of a rule, as many as are possible. */
    List<SessionRelation> relations(RuleInfo rule, Stream<SessionRelation> all) {
        return counts ? limit.collect(rule, all) : List.of();
    }

    /** Whether the rule may find one more session that has to do with another one. */
    boolean takesRelation(RuleInfo rule) {
        return counts && limit.takes(rule);
    }
}

package dev.plumbline.rule;

import dev.plumbline.problem.facts.Session;

/**
 * One thing that makes a schedule good. A rule is made for one problem and one request, and holds
 * what it has looked up in them; its penalties are pure functions of placements, never negative, 0
 * when the rule is kept. Several threads ask the same rule at once, so nothing of it changes after
 * it was made; only the groups that a {@link GroupRule} makes do, and each belongs to one thread.
 */
public sealed interface Rule
        permits SessionRule, SuccessionRule, RelationRule, GroupRule, WaitlistRule {

    /** What people know of this rule. */
    RuleInfo info();

    /**
     * Whether slots are best changed as a whole, because the sessions of one have to share a
     * cluster, or are alone in it. A hint for the search; it says nothing about penalties.
     */
    default boolean bindsSlots() {
        return false;
    }

    /**
     * Whether this session has to come at the place that it has in its cluster as the problem lists
     * it, counted among the sessions of the cluster that are placed: a hint likewise.
     */
    default boolean bindsOrder(Session session) {
        return false;
    }
}

package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleIds;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;

/**
 * Schedules that can be handed in but are never searched: in which two sessions of a slot run at
 * the same time, one starts before its slot or after it, or a break is not in its slot. Each of
 * them breaks a rule by at least one step of the grid. So what is proven by looking at all others
 * holds for these, too, as far as it costs no more than that.
 */
final class UnsearchedSchedules {

    private UnsearchedSchedules() {}

    /** What such a schedule costs at the least. */
    static LevelCost leastCost(RuleSet rules) {
        int grid = rules.facts().problem().gridMinutes();
        LevelCost least =
                LevelCost.lesser(
                        cost(rules, RuleIds.ROOM_DOUBLE_BOOKED, grid),
                        cost(rules, RuleIds.SLOT_OVERRUN, grid));
        for (Session session : rules.facts().sessions()) {
            if (session.isBreak()) {
                int minutes = session.shortestMinutes();
                least = LevelCost.lesser(least, cost(rules, RuleIds.ROOM_UNSUITABLE, minutes));
                least = LevelCost.lesser(least, cost(rules, RuleIds.MUST_RUN_UNPLACED, minutes));
            }
        }
        return least;
    }

    /** What it costs to break a rule by so many minutes; nothing when the rule does not count. */
    private static LevelCost cost(RuleSet rules, String id, int minutes) {
        return rules.counting().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map((WeightedRule rule) -> LevelCost.of(rule, minutes))
                .orElse(LevelCost.NONE);
    }
}

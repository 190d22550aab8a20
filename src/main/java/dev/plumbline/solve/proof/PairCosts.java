package dev.plumbline.solve.proof;

import dev.plumbline.rule.Relation;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two placed sessions cost by the rules that look at two, and what a session that has its
 * place still means to one that comes later.
 */
final class PairCosts {

    /** A relation with the rule that looks at it. */
    private record Link(WeightedRule weighted, RelationRule rule, Relation relation) {

        Cost cost(Option one, Option other) {
            boolean isFirst = relation.first() == one.placement().session();
            var first = isFirst ? one.placement() : other.placement();
            var second = isFirst ? other.placement() : one.placement();
            return Cost.of(weighted, rule.penalty(relation, first, second));
        }
    }

    private final List<SlotCourse> courses;
    private final List<List<Link>> links = new ArrayList<>();
    private final Map<Long, int[][]> outlooks = new HashMap<>();
    private final Map<List<Object>, Integer> numbers = new HashMap<>();
    private final int sessions;

    PairCosts(RuleSet rules, List<SlotCourse> courses) {
        this.courses = courses;
        sessions = rules.facts().sessions().size();
        for (int i = 0; i < sessions * sessions; i++) {
            links.add(new ArrayList<>());
        }
        for (WeightedRule weighted : rules.counting()) {
            if (weighted.rule() instanceof RelationRule rule) {
                for (Relation relation : rule.relations()) {
                    var link = new Link(weighted, rule, relation);
                    int first = relation.first().index();
                    int second = relation.second().index();
                    between(first, second).add(link);
                    between(second, first).add(link);
                }
            }
        }
    }

    private List<Link> between(int one, int other) {
        return links.get(one * sessions + other);
    }

    /** Whether any rule looks at the two. */
    boolean isRelated(int one, int other) {
        return !between(one, other).isEmpty();
    }

    /** What the two cost together. */
    Cost of(Option one, Option other) {
        Cost sum = Cost.NONE;
        for (Link link : between(one.session(), other.session())) {
            sum = sum.plus(link.cost(one, other));
        }
        return sum;
    }

    /**
     * What the placed session means to one that comes later: two placements with the same number
     * cost the same with it, wherever it goes. 0 when they cost nothing.
     *
     * @param slot the slot that is filled; all before it are closed
     * @param end how far it is filled, place among its ends
     */
    int outlook(Option placed, int later, int slot, int end) {
        long key = (long) placed.number() * sessions + later;
        int[][] mine = outlooks.computeIfAbsent(key, any -> new int[courses.size()][]);
        if (mine[slot] == null) {
            number(placed, later, mine);
        }
        return mine[slot][end];
    }

    /** From the last option to the first, so that each number stands for all that follow. */
    private void number(Option placed, int later, int[][] mine) {
        int next = 0;
        for (int slot = courses.size() - 1; slot >= 0; slot--) {
            SlotCourse course = courses.get(slot);
            mine[slot] = new int[course.size()];
            for (int end = course.size() - 1; end >= 0; end--) {
                next = number(costs(placed, later, course.after(end)), next);
                mine[slot][end] = next;
            }
        }
    }

    private List<Cost> costs(Option placed, int later, List<Option> options) {
        List<Cost> costs = new ArrayList<>();
        for (Option option : options) {
            if (option.session() == later) {
                costs.add(of(placed, option));
            }
        }
        return costs;
    }

    private int number(List<Cost> costs, int next) {
        if (next == 0 && costs.stream().allMatch(Cost.NONE::equals)) {
            return 0;
        }
        List<Object> key = new ArrayList<>(costs);
        key.add(next);
        return numbers.computeIfAbsent(key, any -> numbers.size() + 1);
    }
}

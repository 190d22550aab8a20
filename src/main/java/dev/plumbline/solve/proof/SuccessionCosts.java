package dev.plumbline.solve.proof;

import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.rule.WeightedRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What it costs that one session directly follows another, and what the last one still means. */
final class SuccessionCosts {

    private final List<WeightedRule> rules;
    private final List<SlotCourse> courses;
    private final int sessions;
    private final Map<Integer, int[]> outlooks = new HashMap<>();
    private final Map<Integer, Cost[]> costs = new HashMap<>();
    private final Map<List<Cost>, Integer> numbers = new HashMap<>();

    SuccessionCosts(RuleSet rules, List<SlotCourse> courses) {
        this.rules =
                rules.counting().stream()
                        .filter(rule -> rule.rule() instanceof SuccessionRule)
                        .toList();
        this.courses = courses;
        this.sessions = rules.facts().sessions().size();
    }

    /** What each option costs that may come after the last one, in the order of the options. */
    Cost[] after(@Nullable Option last, List<Option> options) {
        if (last == null) {
            var nothing = new Cost[options.size()];
            Arrays.fill(nothing, Cost.NONE);
            return nothing;
        }
        return costs.computeIfAbsent(
                last.number(),
                any -> options.stream().map(next -> of(last, next)).toArray(Cost[]::new));
    }

    private Cost of(Option first, Option second) {
        Cost sum = Cost.NONE;
        if (first.placement().session().isBreak() || second.placement().session().isBreak()) {
            return sum;
        }
        for (WeightedRule weighted : rules) {
            var rule = (SuccessionRule) weighted.rule();
            sum = sum.plus(Cost.of(weighted, rule.penalty(first.placement(), second.placement())));
        }
        return sum;
    }

    /**
     * By session: a number that stands for what the session costs as the next one. 0 when that is
     * nothing.
     */
    int[] outlook(Option last) {
        return outlooks.computeIfAbsent(last.number(), any -> numbers(last));
    }

    private int[] numbers(Option last) {
        List<List<Cost>> costs = new ArrayList<>();
        for (int session = 0; session < sessions; session++) {
            costs.add(new ArrayList<>());
        }
        for (Option next : courses.get(last.slot()).after(last.end())) {
            costs.get(next.session()).add(of(last, next));
        }
        int[] result = new int[sessions];
        for (int session = 0; session < sessions; session++) {
            var mine = costs.get(session);
            boolean isNothing = mine.stream().allMatch(Cost.NONE::equals);
            result[session] =
                    isNothing ? 0 : numbers.computeIfAbsent(mine, any -> numbers.size() + 1);
        }
        return result;
    }
}

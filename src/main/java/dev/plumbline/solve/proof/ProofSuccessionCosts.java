package dev.plumbline.solve.proof;

import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.rule.WeightedRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What it costs that one session directly follows another, and what the last one still means. */
final class ProofSuccessionCosts {

    private final List<WeightedRule> rules;
    private final List<SlotFilling> fillings;
    private final int sessions;
    private final Map<Integer, int[]> futureKeys = new HashMap<>();
    private final Map<Integer, LevelCost[]> costs = new HashMap<>();
    private final Map<List<LevelCost>, Integer> numbers = new HashMap<>();

    ProofSuccessionCosts(ProofScope scope, List<SlotFilling> fillings) {
        this.rules =
                scope.rules().counting().stream()
                        .filter(rule -> rule.rule() instanceof SuccessionRule)
                        .toList();
        this.fillings = fillings;
        this.sessions = scope.sessions().size();
    }

    /** What each option costs that may come after the last one, in the order of the options. */
    LevelCost[] after(@Nullable PlacementOption last, List<PlacementOption> options) {
        if (last == null) {
            var nothing = new LevelCost[options.size()];
            Arrays.fill(nothing, LevelCost.NONE);
            return nothing;
        }
        return costs.computeIfAbsent(
                last.number(),
                any -> options.stream().map(next -> of(last, next)).toArray(LevelCost[]::new));
    }

    private LevelCost of(PlacementOption first, PlacementOption second) {
        LevelCost sum = LevelCost.NONE;
        if (first.placement().session().isBreak() || second.placement().session().isBreak()) {
            return sum;
        }
        for (WeightedRule weighted : rules) {
            var rule = (SuccessionRule) weighted.rule();
            sum =
                    sum.plus(
                            LevelCost.of(
                                    weighted, rule.penalty(first.placement(), second.placement())));
        }
        return sum;
    }

    /**
     * By session: a number that stands for what the session costs as the next one. 0 when that is
     * nothing.
     */
    int[] futureKey(PlacementOption last) {
        return futureKeys.computeIfAbsent(last.number(), any -> numbers(last));
    }

    private int[] numbers(PlacementOption last) {
        List<List<LevelCost>> costs = new ArrayList<>();
        for (int session = 0; session < sessions; session++) {
            costs.add(new ArrayList<>());
        }
        for (PlacementOption next : fillings.get(last.slot()).after(last.end())) {
            costs.get(next.session()).add(of(last, next));
        }
        int[] result = new int[sessions];
        for (int session = 0; session < sessions; session++) {
            var mine = costs.get(session);
            boolean isNothing = mine.stream().allMatch(LevelCost.NONE::equals);
            result[session] =
                    isNothing ? 0 : numbers.computeIfAbsent(mine, any -> numbers.size() + 1);
        }
        return result;
    }
}

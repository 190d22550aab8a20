package dev.plumbline.solve.proof;

import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a session costs by the groups it is in, as if it were alone in each: what it adds to any
 * schedule at the least, by rules of which groups cost no less than their parts together.
 */
final class AloneCosts {

    /** A rule with its groups, which are empty but while one is asked. */
    private static final class Asked<K> {

        private final WeightedRule weighted;
        private final GroupRule<K> rule;
        private final Map<K, SessionGroup> groups = new HashMap<>();

        Asked(WeightedRule weighted, GroupRule<K> rule) {
            this.weighted = weighted;
            this.rule = rule;
        }

        LevelCost of(ProofScope scope, FixedPlacement placement) {
            LevelCost sum = LevelCost.NONE;
            for (K key : scope.keys(rule, placement)) {
                SessionGroup group = groups.computeIfAbsent(key, rule::empty);
                group.add(placement);
                sum = sum.plus(LevelCost.of(weighted, group.penalty()));
                group.remove(placement);
            }
            return sum;
        }
    }

    private final ProofScope scope;
    private final List<Asked<?>> asked = new ArrayList<>();

    AloneCosts(ProofScope scope) {
        this.scope = scope;
        for (WeightedRule weighted : scope.rules().counting()) {
            if (weighted.rule() instanceof GroupRule<?> rule && rule.isSuperadditive()) {
                asked.add(new Asked<>(weighted, rule));
            }
        }
    }

    /**
     * @param placement in a slot, or without a place
     */
    LevelCost of(FixedPlacement placement) {
        LevelCost sum = LevelCost.NONE;
        for (Asked<?> one : asked) {
            sum = sum.plus(one.of(scope, placement));
        }
        return sum;
    }
}

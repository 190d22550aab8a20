package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.rule.SessionRelation;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.rule.WaitlistRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a schedule costs in a scope: its sessions there, as if there were no others. */
final class ScopeCosts {

    private final ProofScope scope;
    private final List<FixedPlacement> all;
    private final List<FixedPlacement> placed;

    private ScopeCosts(ProofScope scope, Schedule schedule) {
        this.scope = scope;
        var everybody = schedule.all();
        this.all =
                scope.sessions().stream().map(session -> everybody.get(session.index())).toList();
        this.placed =
                schedule.placements().stream()
                        .filter(placement -> scope.has(placement.session()))
                        .toList();
    }

    /** All that the scope looks at. */
    static LevelCost of(ProofScope scope, Schedule schedule) {
        return new ScopeCosts(scope, schedule).sum();
    }

    private LevelCost sum() {
        LevelCost sum = LevelCost.NONE;
        for (WeightedRule weighted : scope.rules().counting()) {
            long penalty =
                    switch (weighted.rule()) {
                        case SessionRule rule -> placed.stream().mapToLong(rule::penalty).sum();
                        case WaitlistRule rule ->
                                all.stream()
                                        .filter(one -> !one.isPlaced())
                                        .mapToLong(one -> rule.penalty(one.session()))
                                        .sum();
                        case SuccessionRule rule -> successions(rule);
                        case RelationRule rule -> relations(rule);
                        case GroupRule<?> rule -> groups(rule);
                    };
            sum = sum.plus(LevelCost.of(weighted, penalty));
        }
        return sum;
    }

    private long successions(SuccessionRule rule) {
        Map<Slot, FixedPlacement> last = new HashMap<>();
        long sum = 0;
        for (FixedPlacement next : placed) {
            Slot slot = next.placedSlot();
            FixedPlacement before = last.put(slot, next);
            if (before != null
                    && slot.isSequential()
                    && !before.session().isBreak()
                    && !next.session().isBreak()) {
                sum += rule.penalty(before, next);
            }
        }
        return sum;
    }

    private long relations(RelationRule rule) {
        long sum = 0;
        for (SessionRelation relation : rule.relations()) {
            if (scope.has(relation.first()) && scope.has(relation.second())) {
                var first = placement(relation.first());
                var second = placement(relation.second());
                sum +=
                        first.isPlaced() && second.isPlaced()
                                ? rule.penalty(relation, first, second)
                                : 0;
            }
        }
        return sum;
    }

    private FixedPlacement placement(Session session) {
        return all.get(scope.number(session));
    }

    private <K> long groups(GroupRule<K> rule) {
        Map<K, SessionGroup> groups = new HashMap<>();
        for (FixedPlacement placement : all) {
            for (K key : scope.keys(rule, placement)) {
                groups.computeIfAbsent(key, rule::empty).add(placement);
            }
        }
        return groups.values().stream().mapToLong(SessionGroup::penalty).sum();
    }
}

package dev.plumbline.explain;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.Rule;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.rule.WaitlistRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;

/** What one rule takes off, in its own unit, without looking for words. */
final class PenaltySums {

    private PenaltySums() {}

    static long of(Rule rule, Schedule schedule, SlotNeighbours neighbours) {
        long sum = 0;
        switch (rule) {
            case SessionRule sessionRule -> {
                for (FixedPlacement placement : schedule.placements()) {
                    sum += sessionRule.penalty(placement);
                }
            }
            case SuccessionRule successionRule -> {
                for (var pair : neighbours.pairs()) {
                    sum += successionRule.penalty(pair.first(), pair.second());
                }
            }
            case RelationRule relationRule -> sum = ofRelations(relationRule, neighbours);
            case GroupRule<?> groupRule -> {
                for (SessionGroup group : FormedGroups.of(groupRule, neighbours.all())) {
                    sum += group.penalty();
                }
            }
            case WaitlistRule waitlistRule -> {
                for (Session session : schedule.waitlist()) {
                    sum += waitlistRule.penalty(session);
                }
            }
        }
        return sum;
    }

    private static long ofRelations(RelationRule rule, SlotNeighbours neighbours) {
        long sum = 0;
        for (var relation : rule.relations()) {
            var first = neighbours.placementOf(relation.first());
            var second = neighbours.placementOf(relation.second());
            if (first.isPresent() && second.isPresent()) {
                sum += rule.penalty(relation, first.get(), second.get());
            }
        }
        return sum;
    }
}

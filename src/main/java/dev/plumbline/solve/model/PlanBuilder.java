package dev.plumbline.solve.model;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.model.AgendaPlan.RuleRelations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the planning problem from facts, rules and the schedule that solving starts from, and reads
 * a schedule back out of it.
 */
public final class PlanBuilder {

    private PlanBuilder() {}

    /**
     * A plan in which every slot has the sessions of the given schedule in order of their starts,
     * each at its start as far as the one before it ends by then. Lengths are taken over where the
     * session may have them.
     */
    public static AgendaPlan build(RuleSet rules, Schedule from) {
        var context = new PlanContext(rules);
        var slots = rules.facts().slots().stream().map(SlotPlan::new).toList();
        Map<Session, PlannedSession> bySession = new LinkedHashMap<>();
        rules.facts()
                .sessions()
                .forEach(session -> bySession.put(session, new PlannedSession(session, context)));
        var ends = rules.facts().slots().stream().mapToLong(Slot::start).toArray();
        var last = new @Nullable Session[ends.length];
        for (FixedPlacement placement : from.placements()) {
            var placed = bySession.get(placement.session());
            if (placed.lengths().contains(placement.minutes())) {
                placed.setMinutes(placement.minutes());
            }
            Slot slot = placement.placedSlot();
            long end = ends[slot.index()];
            placed.setNotBefore(
                    placed.notBeforeFor(
                            slot, placed.minutes(), last[slot.index()], end, placement.start()));
            slots.get(slot.index()).getSessions().add(placed);
            ends[slot.index()] =
                    placed.startAfter(slot, last[slot.index()], end) + placed.minutes();
            last[slot.index()] = placed.session();
        }
        List<PlannedSession> sessions = new ArrayList<>(bySession.values());
        sessions.sort(
                Comparator.comparingInt((PlannedSession placed) -> -placed.session().priority()));
        return new AgendaPlan(slots, sessions, relations(rules), weights(rules));
    }

    /** The schedule a solved plan stands for. */
    public static Schedule schedule(RuleSet rules, AgendaPlan plan) {
        return Schedule.of(
                rules.facts(),
                plan.getSessions().stream().filter(PlannedSession::isPlaced).toList());
    }

    private static List<RuleRelations> relations(RuleSet rules) {
        List<RuleRelations> result = new ArrayList<>();
        for (int number = 0; number < rules.rules().size(); number++) {
            WeightedRule weighted = rules.rules().get(number);
            if (weighted.counts() && weighted.rule() instanceof RelationRule rule) {
                result.add(new RuleRelations(number, rule.relations()));
            }
        }
        return result;
    }

    private static ConstraintWeightOverrides<HardMediumSoftScore> weights(RuleSet rules) {
        Map<String, HardMediumSoftScore> weights = new LinkedHashMap<>();
        for (int number = 0; number < rules.rules().size(); number++) {
            WeightedRule rule = rules.rules().get(number);
            weights.put(
                    rules.solverName(number),
                    switch (rule.severity()) {
                        case HARD -> HardMediumSoftScore.ofHard(rule.weight());
                        case MEDIUM -> HardMediumSoftScore.ofMedium(rule.weight());
                        case SOFT -> HardMediumSoftScore.ofSoft(rule.weight());
                        case OFF -> HardMediumSoftScore.ZERO;
                    });
        }
        return ConstraintWeightOverrides.of(weights);
    }
}

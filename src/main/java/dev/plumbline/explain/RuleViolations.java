package dev.plumbline.explain;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.GroupMatch;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.Rule;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.rule.WaitlistRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Everything in a schedule that breaks one rule, with its sentence. */
final class RuleViolations {

    private RuleViolations() {}

    static List<RuleViolation> of(Rule rule, Schedule schedule, SlotNeighbours neighbours) {
        return switch (rule) {
            case SessionRule sessionRule -> ofSessions(sessionRule, schedule);
            case SuccessionRule successionRule -> ofSuccessions(successionRule, neighbours);
            case RelationRule relationRule -> ofRelations(relationRule, neighbours);
            case GroupRule<?> groupRule -> ofGroups(groupRule, neighbours);
            case WaitlistRule waitlistRule -> ofWaitlist(waitlistRule, schedule);
        };
    }

    private static List<RuleViolation> ofSessions(SessionRule rule, Schedule schedule) {
        List<RuleViolation> result = new ArrayList<>();
        for (FixedPlacement placement : schedule.placements()) {
            long penalty = rule.penalty(placement);
            if (penalty > 0) {
                result.add(RuleViolation.of(penalty, List.of(placement), rule.sentence(placement)));
            }
        }
        return result;
    }

    private static List<RuleViolation> ofSuccessions(
            SuccessionRule rule, SlotNeighbours neighbours) {
        List<RuleViolation> result = new ArrayList<>();
        for (var pair : neighbours.pairs()) {
            long penalty = rule.penalty(pair.first(), pair.second());
            if (penalty > 0) {
                result.add(
                        RuleViolation.of(
                                penalty,
                                List.of(pair.first(), pair.second()),
                                rule.sentence(pair.first(), pair.second())));
            }
        }
        return result;
    }

    private static List<RuleViolation> ofRelations(RelationRule rule, SlotNeighbours neighbours) {
        List<RuleViolation> result = new ArrayList<>();
        for (var relation : rule.relations()) {
            var first = neighbours.placementOf(relation.first());
            var second = neighbours.placementOf(relation.second());
            if (first.isPresent() && second.isPresent()) {
                long penalty = rule.penalty(relation, first.get(), second.get());
                if (penalty > 0) {
                    result.add(
                            RuleViolation.of(
                                    penalty,
                                    List.of(first.get(), second.get()),
                                    rule.sentence(relation, first.get(), second.get())));
                }
            }
        }
        return result;
    }

    private static <K> List<RuleViolation> ofGroups(GroupRule<K> rule, SlotNeighbours neighbours) {
        List<RuleViolation> result = new ArrayList<>();
        for (var group : FormedGroups.of(rule, neighbours.all())) {
            for (GroupMatch match : group.matches()) {
                result.add(RuleViolation.of(match.penalty(), match.placements(), match.sentence()));
            }
        }
        return result;
    }

    private static List<RuleViolation> ofWaitlist(WaitlistRule rule, Schedule schedule) {
        return schedule.waitlist().stream()
                .filter(session -> rule.penalty(session) > 0)
                .map(
                        session ->
                                new RuleViolation(
                                        rule.penalty(session),
                                        List.of(session),
                                        List.of(),
                                        rule.sentence(session)))
                .toList();
    }

    /** One thing that breaks a rule, before severity and weight are known. */
    record RuleViolation(
            long penalty, List<Session> sessions, List<Slot> slots, FindingSentence sentence) {

        static RuleViolation of(
                long penalty, List<? extends Placement> placements, FindingSentence sentence) {
            return new RuleViolation(
                    penalty,
                    placements.stream().map(Placement::session).toList(),
                    placements.stream()
                            .map(Placement::slot)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList(),
                    sentence);
        }

        Finding finding(WeightedRule rule) {
            return new Finding(
                    rule.id(),
                    rule.severity(),
                    rule.weight(),
                    penalty,
                    sessions,
                    sentence.people(),
                    slots,
                    sentence.text(),
                    sentence.isPrivate());
        }
    }
}

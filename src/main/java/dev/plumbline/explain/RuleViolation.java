package dev.plumbline.explain;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Placement;
import java.util.List;
import java.util.Objects;

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

package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.MustRunUnplaced;
import dev.plumbline.rule.PinBroken;
import dev.plumbline.rule.RoomDoubleBooked;
import dev.plumbline.rule.RoomUnsuitable;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SlotOverrun;
import dev.plumbline.rule.WeightedRule;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rules a request calls hard: what is proven by counting stands on them. */
final class HardRuleIds {

    private final Set<String> ids;

    HardRuleIds(RuleSet rules) {
        ids =
                rules.counting().stream()
                        .filter(rule -> rule.severity() == Severity.HARD)
                        .map(WeightedRule::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String rule) {
        return ids.contains(rule);
    }

    /** Whether sessions take time of a slot, and no two the same. */
    boolean boundTime() {
        return has(SlotOverrun.ID) && has(RoomDoubleBooked.ID);
    }

    /** Whether breaks take time of their slot. */
    boolean boundBreaks() {
        return boundTime() && has(MustRunUnplaced.ID) && has(RoomUnsuitable.ID);
    }

    /** Whether a schedule without the session breaks a rule. */
    boolean need(Session session) {
        return session.mustRun() && has(MustRunUnplaced.ID)
                || session.pin().settlesPlace() && has(PinBroken.ID);
    }
}

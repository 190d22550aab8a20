package dev.plumbline.solve.feasibility;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.MustRunUnplaced;
import dev.plumbline.rule.PinBroken;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RoomDoubleBooked;
import dev.plumbline.rule.RoomUnsuitable;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.SlotOverrun;
import dev.plumbline.rule.WaitlistRule;
import dev.plumbline.rule.WeightedRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that a feasible schedule has to keep, by kind. Those that are hard only because a
 * request says so are not among them: some of them can be mended by adding a session, so that
 * leaving out what need not run proves nothing.
 */
final class HardRules {

    private final List<WeightedRule> rules;
    private final boolean severalAtOnce;

    HardRules(RuleSet all) {
        severalAtOnce = all.facts().slots().stream().anyMatch(slot -> !slot.isSequential());
        rules =
                all.counting().stream()
                        .filter(rule -> rule.severity() == Severity.HARD)
                        .filter(rule -> rule.rule().info().severity() == Severity.HARD)
                        .toList();
    }

    /**
     * Whether sessions have to lie inside their slots, and a room takes one at a time; else there
     * is no end of where to look.
     */
    boolean boundTime() {
        return has(SlotOverrun.ID) && has(RoomDoubleBooked.ID);
    }

    /** Whether breaks have to be in their slots; they are looked for nowhere else. */
    boolean boundBreaks() {
        return has(MustRunUnplaced.ID) && has(RoomUnsuitable.ID);
    }

    /** Whether a session that is pinned can be nowhere else. */
    boolean holdPins() {
        return has(PinBroken.ID);
    }

    private boolean has(String id) {
        return rules.stream().anyMatch(rule -> rule.id().equals(id));
    }

    /** Whether a schedule without the session breaks a rule. */
    boolean needs(Session session) {
        return session.isBreak()
                || session.pin().settlesPlace() && holdPins()
                || of(WaitlistRule.class).anyMatch(rule -> rule.penalty(session) > 0);
    }

    List<SessionRule> ofSessions() {
        return of(SessionRule.class).toList();
    }

    List<RelationRule> ofRelations() {
        return of(RelationRule.class).toList();
    }

    /**
     * Without the one about rooms where each has one session at a time: that is looked at pair by
     * pair.
     */
    List<GroupRule<?>> ofGroups() {
        return rules.stream()
                .filter(rule -> severalAtOnce || !rule.id().equals(RoomDoubleBooked.ID))
                .map(WeightedRule::rule)
                .filter(GroupRule.class::isInstance)
                .<GroupRule<?>>map(rule -> (GroupRule<?>) rule)
                .toList();
    }

    private <T> Stream<T> of(Class<T> kind) {
        return rules.stream().map(WeightedRule::rule).filter(kind::isInstance).map(kind::cast);
    }
}

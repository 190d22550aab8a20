package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.WaitlistRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a session costs by the rules that look at it alone. */
final class SessionRuleCosts {

    private final List<WeightedRule> placed;
    private final List<WeightedRule> waiting;
    private final LevelCost tooMuch;

    /**
     * @param tooMuch what no part of a schedule may cost
     */
    SessionRuleCosts(RuleSet rules, LevelCost tooMuch) {
        this.placed =
                rules.counting().stream()
                        .filter(rule -> rule.rule() instanceof SessionRule)
                        .toList();
        this.waiting =
                rules.counting().stream()
                        .filter(rule -> rule.rule() instanceof WaitlistRule)
                        .toList();
        this.tooMuch = tooMuch;
    }

    /** In a slot. As soon as it is too much, nobody wants to know how much. */
    LevelCost upToTooMuch(FixedPlacement placement) {
        LevelCost sum = LevelCost.NONE;
        for (WeightedRule weighted : placed) {
            if (!sum.isLessThan(tooMuch)) {
                return sum;
            }
            long penalty = ((SessionRule) weighted.rule()).penalty(placement);
            sum = sum.plus(LevelCost.of(weighted, penalty));
        }
        return sum;
    }

    /** On the waitlist; null where it may not be there. */
    @Nullable LevelCost waiting(Session session) {
        if (session.isBreak()) {
            return null;
        }
        LevelCost sum = LevelCost.NONE;
        for (WeightedRule weighted : waiting) {
            long penalty = ((WaitlistRule) weighted.rule()).penalty(session);
            sum = sum.plus(LevelCost.of(weighted, penalty));
        }
        return sum;
    }
}

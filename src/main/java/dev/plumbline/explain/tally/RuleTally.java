package dev.plumbline.explain.tally;

import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.Rule;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.rule.WaitlistRule;

/** The penalty of one rule, in its own unit. */
interface RuleTally {

    /** Of the schedule as it stood when this was made. */
    long penalty();

    /**
     * Makes a change, and says what it adds to the penalty; negative when it takes off.
     *
     * @param change leads on from the one that was made last
     */
    long make(TallyChange change);

    static RuleTally of(Rule rule, StandingPlacements standing) {
        return switch (rule) {
            case SessionRule sessionRule -> new SessionTally(sessionRule, standing);
            case SuccessionRule successionRule -> new SuccessionTally(successionRule, standing);
            case RelationRule relationRule -> new RelationTally(relationRule, standing);
            case GroupRule<?> groupRule -> new GroupTally<>(groupRule, standing);
            case WaitlistRule waitlistRule -> new WaitlistTally(waitlistRule, standing);
        };
    }
}

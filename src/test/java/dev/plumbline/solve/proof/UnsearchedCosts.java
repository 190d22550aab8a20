package dev.plumbline.solve.proof;

import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Score;

/** What schedules cost that are never searched, for tests of other packages. */
public final class UnsearchedCosts {

    private UnsearchedCosts() {}

    /** No such schedule has a better score. */
    public static Score bestScore(RuleSet rules) {
        return OptimalityProver.leastUnsearchedCost(rules).toScore();
    }
}

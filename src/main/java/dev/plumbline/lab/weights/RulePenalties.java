package dev.plumbline.lab.weights;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What each rule finds in a schedule, in its own unit and whatever it weighs. Immutable. */
public final class RulePenalties {

    private final long[] byRule;

    /**
     * @param byRule in the order of a {@link WeightSpace}, each at least 0; not changed afterwards
     */
    RulePenalties(long[] byRule) {
        this.byRule = byRule;
    }

    /** Of one rule. */
    public long of(int rule) {
        return byRule[rule];
    }

    /** Whether these are nowhere higher than the others. */
    public boolean areNowhereAbove(RulePenalties others) {
        for (int rule = 0; rule < byRule.length; rule++) {
            if (byRule[rule] > others.byRule[rule]) {
                return false;
            }
        }
        return true;
    }

    /** Whether no rule finds more than in the other schedule, and some rule less. */
    public boolean dominate(RulePenalties others) {
        return areNowhereAbove(others) && !equals(others);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RulePenalties those && Arrays.equals(byRule, those.byRule);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(byRule);
    }

    @Override
    public String toString() {
        return Arrays.toString(byRule);
    }
}

package dev.plumbline.lab.weights;

import java.util.ArrayList;
import java.util.List;

/**
 * What each rule of a {@link WeightSpace} weighs. Only the proportions within a severity matter, so
 * all weights of one severity may be multiplied by the same number.
 *
 * @param values at least 0, in the order of the space
 */
public record RuleWeights(List<Long> values) {

    /** Of one rule. */
    public long of(int rule) {
        return values.get(rule);
    }

    /** With another weight of one rule. */
    public RuleWeights with(int rule, long weight) {
        List<Long> changed = new ArrayList<>(values);
        changed.set(rule, weight);
        return new RuleWeights(List.copyOf(changed));
    }

    /** Whether the search can take them. */
    public boolean areSearchable() {
        return values.stream().allMatch(value -> value <= Integer.MAX_VALUE);
    }
}

package dev.plumbline.lab.weights;

import dev.plumbline.problem.RuleSetting;
import org.hipparchus.fraction.BigFraction;

/** In which direction a weight changes. */
public enum WeightSide {
    /** Towards 0. */
    DOWN(0),
    /** Towards the largest weight that is accepted. */
    UP(RuleSetting.MAX_WEIGHT);

    private final int end;

    WeightSide(int end) {
        this.end = end;
    }

    /** As far as a weight can go. */
    public int end() {
        return end;
    }

    /** Whether the weight lies beyond the end. */
    boolean isBeyond(BigFraction weight) {
        return isFarther(weight, new BigFraction(end));
    }

    /** Whether one weight is farther in this direction than another. */
    boolean isFarther(BigFraction one, BigFraction other) {
        return this == UP ? one.compareTo(other) > 0 : one.compareTo(other) < 0;
    }
}

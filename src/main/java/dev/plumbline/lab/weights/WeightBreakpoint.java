package dev.plumbline.lab.weights;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The weight of one rule from which on another schedule is better than the reference.
 *
 * @param weight where both are as good on the rule's level
 * @param isOpen whether the other one is better at that very weight, by a level below
 */
public record WeightBreakpoint(BigFraction weight, boolean isOpen) {

    /**
     * The nearest in one direction.
     *
     * @param reference none of the others is better under these weights
     * @return null when none of the others ever gets better
     */
    public static @Nullable WeightBreakpoint nearest(
            WeightSpace space,
            RuleWeights weights,
            RulePenalties reference,
            Iterable<CandidateSchedule> others,
            int rule,
            WeightSide side) {
        WeightBreakpoint nearest = null;
        for (CandidateSchedule other : others) {
            var point = of(space, weights, reference, other.penalties(), rule, side);
            if (point != null && (nearest == null || point.isBefore(nearest, side))) {
                nearest = point;
            }
        }
        return nearest;
    }

    private static @Nullable WeightBreakpoint of(
            WeightSpace space,
            RuleWeights weights,
            RulePenalties reference,
            RulePenalties other,
            int rule,
            WeightSide side) {
        long fewer = reference.of(rule) - other.of(rule);
        if (side == WeightSide.UP ? fewer <= 0 : fewer >= 0) {
            return null;
        }
        var severity = space.rule(rule).severity();
        Score now = space.score(weights, reference);
        Score then = space.score(weights, other);
        if (!now.equals(withLevelsFrom(now, then, severity))) {
            // Harder levels come first, whatever this rule weighs.
            return null;
        }
        long weight = weights.of(rule);
        long rest = level(now, severity) + weight * reference.of(rule);
        long otherRest = level(then, severity) + weight * other.of(rule);
        var point =
                new BigFraction(BigInteger.valueOf(rest - otherRest), BigInteger.valueOf(fewer));
        boolean isOpen = severity == Severity.MEDIUM && then.soft() > now.soft();
        boolean isEnd = point.equals(new BigFraction(side.end()));
        return side.isBeyond(point) || isEnd && !isOpen
                ? null
                : new WeightBreakpoint(point, isOpen);
    }

    /** The score with the other's levels above that of the severity. */
    private static Score withLevelsFrom(Score score, Score other, Severity severity) {
        return new Score(
                other.hard(),
                severity == Severity.SOFT ? other.medium() : score.medium(),
                score.soft());
    }

    private static long level(Score score, Severity severity) {
        return severity == Severity.MEDIUM ? score.medium() : score.soft();
    }

    private boolean isBefore(WeightBreakpoint other, WeightSide side) {
        return side.isFarther(other.weight, weight) || weight.equals(other.weight) && isOpen;
    }

    /** The last whole weight on the near side of it. */
    public int last(WeightSide side) {
        int outside = outside(side);
        return side == WeightSide.UP ? outside - 1 : outside + 1;
    }

    /** The first whole weight on the far side of it; may be one beyond what is accepted. */
    public int outside(WeightSide side) {
        var floor = weight.getNumerator().divide(weight.getDenominator()).intValueExact();
        if (weight.isInteger()) {
            return isOpen ? floor : floor + (side == WeightSide.UP ? 1 : -1);
        }
        return side == WeightSide.UP ? floor + 1 : floor;
    }

    /**
     * The weights exactly here, in whole numbers: those of the rule's level are multiplied by what
     * that takes.
     */
    public RuleWeights in(WeightSpace space, RuleWeights weights, int rule) {
        long factor = weight.getDenominator().longValueExact();
        List<Long> values = new ArrayList<>();
        for (int other = 0; other < space.size(); other++) {
            boolean isSameLevel = space.rule(other).severity() == space.rule(rule).severity();
            values.add(weights.of(other) * (isSameLevel ? factor : 1));
        }
        return new RuleWeights(List.copyOf(values))
                .with(rule, weight.getNumerator().longValueExact());
    }
}

package dev.plumbline.solve.proof;

import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Score;

/** A score turned round: what a schedule, or a part of it, costs by level; 0 is best. */
record Cost(long hard, long medium, long soft) implements Comparable<Cost> {

    static final Cost NONE = new Cost(0, 0, 0);

    static Cost of(Score score) {
        return new Cost(-score.hard(), -score.medium(), -score.soft());
    }

    static Cost of(WeightedRule rule, long penalty) {
        long cost = rule.weight() * penalty;
        if (cost == 0) {
            return NONE;
        }
        return switch (rule.severity()) {
            case HARD -> new Cost(cost, 0, 0);
            case MEDIUM -> new Cost(0, cost, 0);
            case SOFT -> new Cost(0, 0, cost);
            case OFF -> NONE;
        };
    }

    Cost plus(Cost other) {
        if (other == NONE) {
            return this;
        }
        return this == NONE
                ? other
                : new Cost(hard + other.hard, medium + other.medium, soft + other.soft);
    }

    boolean isLessThan(Cost other) {
        return compareTo(other) < 0;
    }

    static Cost lesser(Cost one, Cost other) {
        return other.isLessThan(one) ? other : one;
    }

    Score toScore() {
        return new Score(-hard, -medium, -soft);
    }

    @Override
    public int compareTo(Cost other) {
        if (hard != other.hard) {
            return Long.compare(hard, other.hard);
        }
        return medium != other.medium
                ? Long.compare(medium, other.medium)
                : Long.compare(soft, other.soft);
    }
}

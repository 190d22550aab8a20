package dev.plumbline.solve.proof;

import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Score;

/** A score turned round: what a schedule, or a part of it, costs by level; 0 is best. */
record LevelCost(long hard, long medium, long soft) implements Comparable<LevelCost> {

    static final LevelCost NONE = new LevelCost(0, 0, 0);

    static LevelCost of(Score score) {
        return new LevelCost(-score.hard(), -score.medium(), -score.soft());
    }

    static LevelCost of(WeightedRule rule, long penalty) {
        long cost = rule.weight() * penalty;
        if (cost == 0) {
            return NONE;
        }
        return switch (rule.severity()) {
            case HARD -> new LevelCost(cost, 0, 0);
            case MEDIUM -> new LevelCost(0, cost, 0);
            case SOFT -> new LevelCost(0, 0, cost);
            case OFF -> NONE;
        };
    }

    LevelCost plus(LevelCost other) {
        if (other == NONE) {
            return this;
        }
        return this == NONE
                ? other
                : new LevelCost(hard + other.hard, medium + other.medium, soft + other.soft);
    }

    LevelCost minus(LevelCost other) {
        return new LevelCost(hard - other.hard, medium - other.medium, soft - other.soft);
    }

    static LevelCost greater(LevelCost one, LevelCost other) {
        return one.isLessThan(other) ? other : one;
    }

    boolean isLessThan(LevelCost other) {
        return compareTo(other) < 0;
    }

    static LevelCost lesser(LevelCost one, LevelCost other) {
        return other.isLessThan(one) ? other : one;
    }

    Score toScore() {
        return new Score(-hard, -medium, -soft);
    }

    @Override
    public int compareTo(LevelCost other) {
        if (hard != other.hard) {
            return Long.compare(hard, other.hard);
        }
        return medium != other.medium
                ? Long.compare(medium, other.medium)
                : Long.compare(soft, other.soft);
    }
}

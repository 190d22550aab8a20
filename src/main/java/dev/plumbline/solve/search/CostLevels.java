package dev.plumbline.solve.search;

import dev.plumbline.problem.Severity;
import dev.plumbline.schedule.Score;

/** Costs by level, or differences of them. Mutable, because a search adds millions of them. */
final class CostLevels {

    long hard;
    long medium;
    long soft;

    void clear() {
        hard = 0;
        medium = 0;
        soft = 0;
    }

    void add(Severity severity, long cost) {
        switch (severity) {
            case HARD -> hard += cost;
            case MEDIUM -> medium += cost;
            case SOFT -> soft += cost;
            case OFF -> {
                // Such a rule costs nothing.
            }
        }
    }

    void add(long[] costs, int at) {
        hard += costs[at];
        medium += costs[at + 1];
        soft += costs[at + 2];
    }

    void subtract(long[] costs, int at) {
        hard -= costs[at];
        medium -= costs[at + 1];
        soft -= costs[at + 2];
    }

    void add(CostLevels other) {
        hard += other.hard;
        medium += other.medium;
        soft += other.soft;
    }

    void copy(CostLevels other) {
        hard = other.hard;
        medium = other.medium;
        soft = other.soft;
    }

    /** Whether this costs less. */
    boolean isBelow(CostLevels other) {
        if (hard != other.hard) {
            return hard < other.hard;
        }
        return medium == other.medium ? soft < other.soft : medium < other.medium;
    }

    void copyTo(long[] costs, int at) {
        costs[at] = hard;
        costs[at + 1] = medium;
        costs[at + 2] = soft;
    }

    Score toScore() {
        return new Score(-hard, -medium, -soft);
    }
}

package dev.plumbline.lab.learn;

import java.util.List;

/**
 * How a challenger differs from the agenda on one level.
 *
 * @param more what each rule of the level finds more in the challenger, in the level's order;
 *     negative where it finds less
 * @param importance how many others it counts for, at least 1
 */
record LevelContest(List<Long> more, int importance) {

    /** By how many points the agenda is better; negative where it is worse. */
    double lead(List<Double> weights) {
        double lead = 0;
        for (int rule = 0; rule < weights.size(); rule++) {
            lead += weights.get(rule) * more.get(rule);
        }
        return lead;
    }

    /** Whether some rule speaks for the agenda, and some against it, so that weights decide. */
    boolean isOpen() {
        return more.stream().anyMatch(one -> one > 0) && more.stream().anyMatch(one -> one < 0);
    }
}

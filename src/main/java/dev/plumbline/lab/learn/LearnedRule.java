package dev.plumbline.lab.learn;

import dev.plumbline.problem.Severity;

/**
 * What was learned of one rule.
 *
 * @param rule its id
 * @param severity its level, which stays
 * @param before its weight in the settings
 * @param after its weight now
 * @param scale what all weights of the level were multiplied with, so that they are whole numbers;
 *     that changes nothing by itself
 * @param low the smallest whole weight, the others as learned, that explains as much
 * @param high the largest one
 * @param free whether every weight explains as much, so that the agenda says nothing about it
 */
public record LearnedRule(
        String rule,
        String title,
        Severity severity,
        int before,
        int after,
        int scale,
        int low,
        int high,
        boolean free) {

    /** Whether it weighs more or less than before, beside the others of its level. */
    public boolean changed() {
        return after != before * scale;
    }
}

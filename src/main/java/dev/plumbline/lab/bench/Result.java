package dev.plumbline.lab.bench;

import dev.plumbline.schedule.Score;

/**
 * What one search reached.
 *
 * @param score as the audit calculates it
 * @param seconds it took
 */
public record Result(long seed, Score score, double seconds) {}

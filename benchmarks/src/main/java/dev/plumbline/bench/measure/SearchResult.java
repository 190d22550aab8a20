package dev.plumbline.bench.measure;

import dev.plumbline.schedule.Score;

/**
 * What one search reached.
 *
 * @param score as the audit calculates it
 * @param moves that were tried
 * @param seconds it took
 * @param cpuSeconds of processor time that it got, of all threads together; 0 where not known
 */
public record SearchResult(long seed, Score score, long moves, double seconds, double cpuSeconds) {}

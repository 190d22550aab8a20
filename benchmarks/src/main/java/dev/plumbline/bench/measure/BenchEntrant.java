package dev.plumbline.bench.measure;

/**
 * A configuration with the time it gets for each search.
 *
 * @param seconds at least 1
 */
public record BenchEntrant(SearchConfiguration configuration, long seconds) {}

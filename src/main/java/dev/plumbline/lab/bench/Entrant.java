package dev.plumbline.lab.bench;

/**
 * A configuration with the time it gets for each search.
 *
 * @param seconds at least 1
 */
public record Entrant(Configuration configuration, long seconds) {}

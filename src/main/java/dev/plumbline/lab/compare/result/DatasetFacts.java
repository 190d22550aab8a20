package dev.plumbline.lab.compare.result;

/**
 * A dataset in a few numbers.
 *
 * @param sessions without breaks
 */
public record DatasetFacts(String name, int sessions, int timeSlots) {}

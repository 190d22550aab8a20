package dev.plumbline.lab.compare.result;

/**
 * What people feel of a schedule, as a number.
 *
 * @param title a few words
 * @param unit what is counted
 * @param better which way is better: {@code less} for all so far
 */
public record UnitText(String id, String title, String unit, String better) {}

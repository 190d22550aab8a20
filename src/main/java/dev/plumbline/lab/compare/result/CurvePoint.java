package dev.plumbline.lab.compare.result;

/**
 * A better schedule than before, as the run's own variant judges it.
 *
 * @param at seconds since the search began, or steps of it where steps were counted
 */
public record CurvePoint(double at, long hard, long medium, long soft) {}

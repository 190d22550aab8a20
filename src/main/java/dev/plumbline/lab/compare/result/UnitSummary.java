package dev.plumbline.lab.compare.result;

import org.jspecify.annotations.Nullable;

/**
 * How much of a unit the schedules of a variant have, over its seeds.
 *
 * @param dataset null for the sum over all datasets
 * @param unit its id
 */
public record UnitSummary(@Nullable String dataset, String variant, String unit, Spread spread) {}

package dev.plumbline.lab.compare.result;

import org.jspecify.annotations.Nullable;

/**
 * How much of a unit the schedules of a variant have, over its seeds.
 *
 * @param dataset null for the sum over all datasets
 * @param unit its id
 * @param p two-sided Mann-Whitney U test against the first variant: how likely so large a
 *     difference is by chance; of the sum, seed by seed. Null for the first variant itself
 */
public record UnitSummary(
        @Nullable String dataset,
        String variant,
        String unit,
        ValueSpread spread,
        @Nullable Double p) {}

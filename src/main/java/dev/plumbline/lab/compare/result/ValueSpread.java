package dev.plumbline.lab.compare.result;

import java.util.Collection;

/** Least, greatest and what lies between; quartiles between two values are interpolated. */
public record ValueSpread(double min, double q1, double median, double q3, double max) {

    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;

    /** Of at least one number. */
    public static ValueSpread of(Collection<Long> numbers) {
        double[] sorted = numbers.stream().mapToDouble(Long::doubleValue).sorted().toArray();
        return new ValueSpread(
                sorted[0],
                quantile(sorted, QUARTER),
                quantile(sorted, HALF),
                quantile(sorted, 1 - QUARTER),
                sorted[sorted.length - 1]);
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** Of a sum of independent things, as far as that can be said: number by number. */
    public static ValueSpread sum(Collection<ValueSpread> parts) {
        return new ValueSpread(
                parts.stream().mapToDouble(ValueSpread::min).sum(),
                parts.stream().mapToDouble(ValueSpread::q1).sum(),
                parts.stream().mapToDouble(ValueSpread::median).sum(),
                parts.stream().mapToDouble(ValueSpread::q3).sum(),
                parts.stream().mapToDouble(ValueSpread::max).sum());
    }
}

package dev.plumbline.lab.compare.judge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * The Mann-Whitney U test of two samples of things that can be ordered, ties included.
 *
 * @param share of the pairs in which the first one is greater; of equal ones, half
 * @param p two-sided: how likely a rank sum at least as far from its mean is by chance. Counted
 *     over all ways to deal the values out where there are few, which few seeds need; from the
 *     normal approximation where there are many
 */
record MannWhitney(double share, double p) {

    /** Of both samples together; more are not counted out. */
    private static final int MOST_COUNTED = 60;

    static <T extends Comparable<T>> MannWhitney of(List<T> ones, List<T> others) {
        var sorted =
                DoubleStream.concat(positions(ones, ones, others), positions(others, ones, others))
                        .toArray();
        double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(sorted);
        int size = ones.size();
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += doubled(ranks[i]);
        }
        double u = sum / 2.0 - size * (size + 1) / 2.0;
        double share = u / ((double) size * others.size());
        double p =
                ranks.length <= MOST_COUNTED
                        ? counted(ranks, size, sum)
                        : approximated(u, size, others.size(), sorted);
        return new MannWhitney(share, p);
    }

    /** How many of all are smaller: a number in the same order as the things. */
    private static <T extends Comparable<T>> DoubleStream positions(
            List<T> some, List<T> ones, List<T> others) {
        return some.stream()
                .mapToDouble(
                        value ->
                                (double)
                                        (ones.stream()
                                                        .filter(one -> one.compareTo(value) < 0)
                                                        .count()
                                                + others.stream()
                                                        .filter(one -> one.compareTo(value) < 0)
                                                        .count()));
    }

    /**
     * From the normal distribution, its variance corrected for ties (Lehmann, Nonparametrics, 1975,
     * section 1.4).
     */
    private static double approximated(double u, int size, int otherSize, double[] values) {
        double all = size + (double) otherSize;
        double ties =
                Arrays.stream(values)
                        .boxed()
                        .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
                        .values()
                        .stream()
                        .mapToDouble(tied -> Math.pow(tied, 3) - tied)
                        .sum();
        double pairs = (double) size * otherSize;
        double variance = pairs / 12 * (all + 1 - ties / (all * (all - 1)));
        if (variance <= 0) {
            return 1;
        }
        double z = Math.abs(u - pairs / 2) / Math.sqrt(variance);
        return 2 * new NormalDistribution().cumulativeProbability(-z);
    }

    private static long doubled(double rank) {
        return Math.round(2 * rank);
    }

    /**
     * Counts the choices of so many ranks whose sum is at least as far from the mean as this one:
     * ways[k][s] is how many choices of k ranks have the (doubled) sum s.
     */
    private static double counted(double[] ranks, int size, long sum) {
        int most = ranks.length * (ranks.length + 1);
        double[][] ways = new double[size + 1][most + 1];
        ways[0][0] = 1;
        for (double each : ranks) {
            int rank = (int) doubled(each);
            for (int k = size; k >= 1; k--) {
                for (int s = most; s >= rank; s--) {
                    ways[k][s] += ways[k - 1][s - rank];
                }
            }
        }
        long mean = (long) size * (ranks.length + 1);
        double all = 0;
        double far = 0;
        for (int s = 0; s <= most; s++) {
            all += ways[size][s];
            far += Math.abs(s - mean) >= Math.abs(sum - mean) ? ways[size][s] : 0;
        }
        return far / all;
    }
}

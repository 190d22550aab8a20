package dev.plumbline.lab.compare.judge;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hipparchus.stat.inference.MannWhitneyUTest;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/**
 * The Mann-Whitney U test of two samples of things that can be ordered, ties included.
 *
 * @param share of the pairs in which the first one is greater; of equal ones, half
 * @param p two-sided: how likely a rank sum at least as far from its mean is by chance. Counted
 *     over all ways to deal the values out where there are few, which few seeds need (the library
 *     does so only where no two are equal); from the normal approximation, corrected for ties and
 *     continuity, where there are many
 */
record MannWhitney(double share, double p) {

    /** Of both samples together; more are not counted out. */
    private static final int MOST_COUNTED = 60;

    static <T extends Comparable<T>> MannWhitney of(List<T> ones, List<T> others) {
        double[] first = positions(ones, ones, others).toArray();
        double[] second = positions(others, ones, others).toArray();
        double[] all = DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
        double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(all);
        int size = first.length;
        long sum = 0;
        for (int i = 0; i < size; i++) {
            sum += doubled(ranks[i]);
        }
        double u = sum / 2.0 - size * (size + 1) / 2.0;
        double p =
                ranks.length <= MOST_COUNTED
                        ? counted(ranks, size, sum)
                        : new MannWhitneyUTest().mannWhitneyUTest(first, second, false);
        return new MannWhitney(u / ((double) size * second.length), p);
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

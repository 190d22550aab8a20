package dev.plumbline.bench.measure;

import java.util.Arrays;
import java.util.List;

/**
 * How long questions about a schedule of one dataset take.
 *
 * @param sessions of the dataset, breaks included
 * @param slots of the dataset
 * @param latencies one for each kind of question
 */
public record LatencyRun(String dataset, int sessions, int slots, List<Question> latencies) {

    /**
     * How long one kind of question takes to be answered, in milliseconds.
     *
     * @param what is asked
     * @param samples answers that were measured
     * @param median half of them took no longer (p50)
     * @param p99 99 of 100 took no longer
     * @param worst the longest
     */
    public record Question(String what, int samples, double median, double p99, double worst) {

        private static final double MILLIS = 1e6;

        /** Of the times of all answers, in nanoseconds; at least one. */
        static Question of(String what, long[] nanos) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return new Question(
                    what,
                    sorted.length,
                    quantile(sorted, 50) / MILLIS,
                    quantile(sorted, 99) / MILLIS,
                    sorted[sorted.length - 1] / MILLIS);
        }

        /** The nearest rank: the smallest time that so many of a hundred do not exceed. */
        private static long quantile(long[] sorted, int percent) {
            return sorted[Math.ceilDiv(sorted.length * percent, 100) - 1];
        }
    }
}

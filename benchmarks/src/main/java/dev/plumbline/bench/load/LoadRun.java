package dev.plumbline.bench.load;

import java.util.Arrays;

/**
 * What was measured of one server. Memory is what is resident, in MiB.
 *
 * @param readyMillis from the start of the process until it was ready
 * @param idle memory a moment after that
 * @param evaluations asked while two problems were being solved
 * @param jobs that waited in the queue
 * @param withJobs memory with these
 * @param listeners to server-sent events that never read
 * @param silent clients that began a request and said no more
 * @param withClients memory with these as well
 * @param besideClients evaluations while these hung on
 */
public record LoadRun(
        long readyMillis,
        long idle,
        Answers evaluations,
        long afterEvaluations,
        int jobs,
        long withJobs,
        int listeners,
        int silent,
        long withClients,
        Answers besideClients) {

    /**
     * How a number of requests were answered.
     *
     * @param inFlight at the same time
     * @param count all together
     * @param errors other answers than 200, and none at all
     * @param median half of the answers took no longer, in milliseconds
     * @param p99 99 of 100 took no longer
     * @param perSecond answers a second
     */
    public record Answers(
            int inFlight, int count, int errors, double median, double p99, double perSecond) {

        private static final double NANOS_PER_MILLI = 1e6;
        private static final double NANOS_PER_SECOND = 1e9;

        static Answers of(int inFlight, long[] nanos, int errors, long allNanos) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return new Answers(
                    inFlight,
                    sorted.length,
                    errors,
                    quantile(sorted, 50),
                    quantile(sorted, 99),
                    sorted.length * NANOS_PER_SECOND / allNanos);
        }

        private static double quantile(long[] sorted, int percent) {
            return sorted.length == 0
                    ? 0
                    : sorted[(sorted.length - 1) * percent / 100] / NANOS_PER_MILLI;
        }
    }
}

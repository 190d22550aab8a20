package dev.plumbline.bench.measure;

/**
 * How fast searches are on one dataset.
 *
 * @param sessions of the dataset, breaks included
 * @param rules that count
 * @param ours our search
 * @param streams Timefold's plain default, with the constraint streams
 * @param bare the same with all rules off: what the bare model costs
 * @param seconds that each was measured
 * @param processors the virtual machine could use
 */
public record SpeedRun(
        String dataset,
        int sessions,
        int rules,
        Speed ours,
        Speed streams,
        Speed bare,
        long seconds,
        int processors) {

    /**
     * How fast something searches. A move is one change that was tried.
     *
     * @param perSecond moves by the clock
     * @param perCpuSecond moves in a second of processor time, of all threads together; 0 where
     *     that is not known
     */
    public record Speed(long perSecond, long perCpuSecond) {

        /** Nothing was measured. */
        static final Speed NONE = new Speed(0, 0);

        static Speed of(long moves, SpentTime spent) {
            return new Speed(rate(moves, spent.seconds()), rate(moves, spent.cpuSeconds()));
        }

        private static long rate(long moves, double seconds) {
            return seconds == 0 ? 0 : Math.round(moves / seconds);
        }
    }
}

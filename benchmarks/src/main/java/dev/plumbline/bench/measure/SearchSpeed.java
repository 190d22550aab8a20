package dev.plumbline.bench.measure;

/**
 * How fast something searches. A move is one change that was tried.
 *
 * @param perSecond moves by the clock
 * @param perCpuSecond moves in a second of processor time, of all threads together; 0 where that is
 *     not known
 */
public record SearchSpeed(long perSecond, long perCpuSecond) {

    /** Nothing was measured. */
    static final SearchSpeed NONE = new SearchSpeed(0, 0);

    static SearchSpeed of(long moves, SpentTime spent) {
        return new SearchSpeed(rate(moves, spent.seconds()), rate(moves, spent.cpuSeconds()));
    }

    private static long rate(long moves, double seconds) {
        return seconds == 0 ? 0 : Math.round(moves / seconds);
    }
}

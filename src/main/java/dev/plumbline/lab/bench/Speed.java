package dev.plumbline.lab.bench;

/**
 * How fast something searches. A move is one change that was tried.
 *
 * @param perSecond moves by the clock
 * @param perCpuSecond moves in a second of processor time, of all threads together; 0 where that is
 *     not known
 */
public record Speed(long perSecond, long perCpuSecond) {

    /** Nothing was measured. */
    static final Speed NONE = new Speed(0, 0);

    static Speed of(long moves, Spent spent) {
        return new Speed(rate(moves, spent.seconds()), rate(moves, spent.cpuSeconds()));
    }

    private static long rate(long moves, double seconds) {
        return seconds == 0 ? 0 : Math.round(moves / seconds);
    }
}

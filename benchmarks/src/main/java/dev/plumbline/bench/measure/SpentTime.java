package dev.plumbline.bench.measure;

import java.lang.management.ManagementFactory;

/**
 * Time that something took. On a busy machine, processor time says more than the clock.
 *
 * @param nanos by the clock
 * @param cpuNanos of all processors together, by this process; 0 where that is not known
 */
public record SpentTime(long nanos, long cpuNanos) {

    static final SpentTime NOTHING = new SpentTime(0, 0);

    private static final double NANOS = 1e9;

    /** What the task takes. */
    public static SpentTime by(Runnable task) {
        long nanos = System.nanoTime();
        long cpuNanos = processCpuNanos();
        task.run();
        return new SpentTime(System.nanoTime() - nanos, processCpuNanos() - cpuNanos);
    }

    private static long processCpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    SpentTime plus(SpentTime more) {
        return new SpentTime(nanos + more.nanos, cpuNanos + more.cpuNanos);
    }

    /** By the clock. */
    public double seconds() {
        return nanos / NANOS;
    }

    /** Of all processors together; 0 where that is not known. */
    public double cpuSeconds() {
        return cpuNanos / NANOS;
    }
}

package dev.plumbline.lab.compare.result;

import java.lang.management.ManagementFactory;

/**
 * On what a comparison ran.
 *
 * @param cores that the virtual machine could use
 * @param memoryMegabytes of the machine; 0 where that is not known
 * @param heapMegabytes the most that the virtual machine could use
 * @param system operating system and architecture
 * @param javaVersion name and version of the virtual machine
 */
public record RunMachine(
        int cores, long memoryMegabytes, long heapMegabytes, String system, String javaVersion) {

    private static final long MEGABYTE = 1L << 20;

    /** This one. */
    public static RunMachine current() {
        long memory =
                ManagementFactory.getOperatingSystemMXBean()
                                instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getTotalMemorySize()
                        : 0;
        var runtime = Runtime.getRuntime();
        return new RunMachine(
                runtime.availableProcessors(),
                memory / MEGABYTE,
                runtime.maxMemory() / MEGABYTE,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }
}

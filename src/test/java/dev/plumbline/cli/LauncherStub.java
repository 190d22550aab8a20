package dev.plumbline.cli;

import java.lang.management.ManagementFactory;

/** Stands in for the application where the launcher is tested: prints how it was started. */
public final class LauncherStub {

    private LauncherStub() {}

    /**
     * @param args printed one a line; {@code exit N} ends the process with that code
     */
    public static void main(String... args) {
        System.out.println("process " + ProcessHandle.current().pid());
        System.out.println("locale " + System.getenv("LC_ALL"));
        System.out.println("memory " + Runtime.getRuntime().maxMemory());
        System.out.println("options " + ManagementFactory.getRuntimeMXBean().getInputArguments());
        for (String arg : args) {
            System.out.println("<" + arg + ">");
        }
        if (args.length == 2 && args[0].equals("exit")) {
            System.exit(Integer.parseInt(args[1]));
        }
    }
}

package dev.plumbline.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets Ctrl-C (and SIGTERM) end the search instead of the process: the virtual machine's shutdown
 * waits until the command has printed what it has, and ends with its exit code. Before there is a
 * search it ends the process at once. There is one of it because a process has one end.
 */
public final class InterruptHandler {

    private static final long PATIENCE_SECONDS = 20;
    private static final CountDownLatch DONE = new CountDownLatch(1);

    private static @Nullable Runnable endEarly;
    private static boolean begun;
    private static volatile int code = ExitCode.INTERRUPTED;

    private InterruptHandler() {}

    /** From now on an interrupt is ours. */
    public static void install() {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(InterruptHandler::end, "plumbline-interrupt"));
    }

    /**
     * From now on an interrupt ends a search.
     *
     * @param search ends it early
     */
    public static synchronized void ends(Runnable search) {
        endEarly = search;
        if (begun) {
            search.run();
        }
    }

    /** All is printed; ends the process if an interrupt waits for that. */
    public static void finished(int exitCode) {
        code = exitCode;
        DONE.countDown();
    }

    private static void end() {
        if (DONE.getCount() == 0) {
            // The process ends because the command did.
            return;
        }
        try {
            if (endSearch() && !DONE.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Console.ofProcess().err().println("plumbline: The search did not end in time.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // The rest of the shutdown would only be in the way of its exit code.
        Runtime.getRuntime().halt(code);
    }

    private static synchronized boolean endSearch() {
        begun = true;
        if (endEarly == null) {
            return false;
        }
        endEarly.run();
        return true;
    }
}

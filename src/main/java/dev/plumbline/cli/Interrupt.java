package dev.plumbline.cli;

import dev.plumbline.solve.Solving;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets Ctrl-C end a solving instead of the process: the virtual machine's shutdown waits until the
 * command has printed what it has, and ends with its exit code.
 */
final class Interrupt implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;
    private volatile int code = ExitCode.BAD_INPUT;

    Interrupt(Solving solving) {
        hook = new Thread(() -> endEarly(solving), "plumbline-interrupt");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void endEarly(Solving solving) {
        solving.endEarly();
        try {
            if (done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The exit code, once it is known. */
    void willExitWith(int exitCode) {
        code = exitCode;
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The shutdown has begun: the hook is running, and ends the process.
            code = Math.max(code, ExitCode.FEASIBLE);
        }
    }
}

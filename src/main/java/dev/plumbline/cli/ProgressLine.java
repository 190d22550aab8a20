package dev.plumbline.cli;

import dev.plumbline.schedule.Score;
import dev.plumbline.solve.Solving;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One line on the terminal that says how far the search is; nothing where there is no terminal. */
final class ProgressLine implements AutoCloseable {

    private static final long REFRESH_MILLIS = 200;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final Clock clock;
    private final Instant start;
    private final @Nullable ScheduledExecutorService timer;
    private volatile @Nullable Score best;

    /**
     * @param clock to say how long it takes
     */
    ProgressLine(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
        this.start = clock.instant();
        if (!Console.isTerminal()) {
            timer = null;
            return;
        }
        timer =
                Executors.newSingleThreadScheduledExecutor(
                        runnable -> {
                            var thread = new Thread(runnable, "plumbline-progress");
                            thread.setDaemon(true);
                            return thread;
                        });
        timer.scheduleAtFixedRate(
                this::draw, REFRESH_MILLIS, REFRESH_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Takes note of a better schedule. */
    void show(Solving.Improvement improvement) {
        best = improvement.score();
    }

    private void draw() {
        double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
        console.err()
                .printf(
                        "%sSolving %.1f s, best %s (Ctrl-C ends)",
                        CLEAR_LINE, seconds, best == null ? "none yet" : best);
        console.err().flush();
    }

    @Override
    public void close() {
        if (timer != null && !timer.isShutdown()) {
            timer.shutdownNow();
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }
}

package dev.plumbline.solve.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The workers of one solving beside the thread that solves. One thread starts and ends them; steps
 * may be asked by any. Who fails, also for want of memory, is let go: that costs his help, not the
 * schedule.
 */
public final class SearchWorkers {

    private static final Logger LOG = Logger.getLogger(SearchWorkers.class);

    private final BestKnown best;
    private final MachineCores cores;
    private final @Nullable Supplier<SearchWorker> helpers;

    /** Those at work; what others hold in memory is not kept. */
    private final List<SearchWorker> workers = new ArrayList<>();

    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean failed;
    private long stepsOfOthers;
    private int started;

    /**
     * @param helpers makes a worker for a core that is free; null when the search has to stay
     *     reproducible
     */
    public SearchWorkers(
            BestKnown best, MachineCores cores, @Nullable Supplier<SearchWorker> helpers) {
        this.best = best;
        this.cores = cores;
        this.helpers = helpers;
    }

    /** Puts a helper to work on every core that is free now, unless one failed already. */
    void useFreeCores() {
        threads.removeIf(thread -> !thread.isAlive());
        while (helpers != null && !failed && cores.takeFree()) {
            begin(helpers.get());
        }
    }

    /** Whether anyone may work beside the thread that solves. */
    boolean mayWork() {
        return helpers != null;
    }

    /** Puts someone to work, whether a core is free or not. */
    Thread start(SearchWorker worker) {
        cores.take();
        return begin(worker);
    }

    /** Works in the thread of the caller, for as long as that takes. */
    void workHere(SearchWorker worker) {
        add(worker);
        work(worker);
    }

    /** On a core that was taken for it. */
    private Thread begin(SearchWorker worker) {
        var thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("plumbline-search-" + add(worker))
                        .unstarted(
                                () -> {
                                    try {
                                        work(worker);
                                    } finally {
                                        cores.giveBack();
                                    }
                                });
        try {
            thread.start();
            threads.add(thread);
        } catch (Error e) {
            // There is no memory for one more thread.
            leave(worker, e);
            cores.giveBack();
        }
        return thread;
    }

    private void work(SearchWorker worker) {
        Throwable failure = null;
        try {
            worker.work(best);
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        leave(worker, failure);
    }

    private synchronized int add(SearchWorker worker) {
        workers.add(worker);
        return ++started;
    }

    private void leave(SearchWorker worker, @Nullable Throwable failure) {
        synchronized (this) {
            workers.remove(worker);
            stepsOfOthers += worker.steps();
        }
        if (failure != null) {
            failed = true;
            LOG.warnf(
                    failure,
                    "A part of the search (%s) failed; the search goes on without it",
                    worker.getClass().getSimpleName());
        }
    }

    /** Ends the work of all, and waits for it. */
    public void end() {
        best.end();
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        threads.clear();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Steps of all workers together, also of those who are done. */
    public synchronized long steps() {
        long sum = stepsOfOthers;
        for (SearchWorker worker : workers) {
            sum += worker.steps();
        }
        return sum;
    }
}

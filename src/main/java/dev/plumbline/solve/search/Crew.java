package dev.plumbline.solve.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The workers of one solving beside the thread that solves. One thread starts and ends them; steps
 * may be asked by any.
 */
public final class Crew {

    private final BestKnown best;
    private final Cores cores;
    private final @Nullable Supplier<Worker> helpers;
    private final List<Worker> workers = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile @Nullable Throwable failure;

    /**
     * @param helpers makes a worker for a core that is free; null when the search has to stay
     *     reproducible
     */
    public Crew(BestKnown best, Cores cores, @Nullable Supplier<Worker> helpers) {
        this.best = best;
        this.cores = cores;
        this.helpers = helpers;
    }

    /** Puts a helper to work on every core that is free now. */
    void useFreeCores() {
        while (helpers != null && cores.takeFree()) {
            start(helpers.get(), cores::giveBack);
        }
    }

    /** Whether anyone may work beside the thread that solves. */
    boolean mayWork() {
        return helpers != null;
    }

    /** Puts someone to work, whether a core is free or not. */
    Thread start(Worker worker) {
        cores.take();
        return start(worker, cores::giveBack);
    }

    private Thread start(Worker worker, Runnable afterwards) {
        workers.add(worker);
        var thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("plumbline-search-" + workers.size())
                        .start(
                                () -> {
                                    try {
                                        worker.work(best);
                                    } catch (RuntimeException | Error e) {
                                        failure = e;
                                        best.end();
                                    } finally {
                                        afterwards.run();
                                    }
                                });
        threads.add(thread);
        return thread;
    }

    /**
     * Ends the work of all, and waits for it.
     *
     * @throws IllegalStateException when a worker failed
     */
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
        var cause = failure;
        if (cause != null) {
            throw new IllegalStateException("A part of the search failed: " + cause, cause);
        }
    }

    /** Steps of all workers together. */
    public long steps() {
        long sum = 0;
        for (Worker worker : workers) {
            sum += worker.steps();
        }
        return sum;
    }
}

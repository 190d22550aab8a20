package dev.plumbline.solve;

import dev.plumbline.schedule.ScoredSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs solvings in the background, a few at a time and the others in a queue of bounded length. */
@ApplicationScoped
public class SolvingJobs {

    /**
     * Told what becomes of a job, in the thread that works on it; each job ends with exactly one
     * call of finished, failed or stopped.
     */
    public interface Listener {

        /** Solving begins. */
        void started();

        /** Something better was found. */
        void improved(Solving.Improvement improvement);

        /** Solving is over. */
        void finished(ScoredSchedule best, boolean endedEarly);

        /** Solving broke off. */
        void failed(Throwable cause);

        /**
         * The server stops before this was over.
         *
         * @param best so far; null when solving has not begun
         */
        void stopped(@Nullable ScoredSchedule best);
    }

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

    private final int queued;
    private final ThreadPoolExecutor executor;
    private volatile boolean stops;

    /** For jobs that are ended before they began, which take a moment all the same. */
    private final ThreadPoolExecutor closer =
            new ThreadPoolExecutor(
                    1,
                    1,
                    1,
                    TimeUnit.MINUTES,
                    new LinkedBlockingQueue<>(),
                    SolvingJobs::thread,
                    // Who ends a job while all is stopped tells its listener himself.
                    (job, stopped) -> job.run());

    private final Map<String, Job> active = new ConcurrentHashMap<>();

    /**
     * @param parallel jobs that are solved at the same time, at least 1
     * @param queued jobs that may wait, at least 1
     */
    public SolvingJobs(
            @ConfigProperty(name = "plumbline.jobs.parallel", defaultValue = "2") int parallel,
            @ConfigProperty(name = "plumbline.jobs.queued", defaultValue = "32") int queued) {
        this.queued = queued;
        executor =
                new ThreadPoolExecutor(
                        parallel,
                        parallel,
                        1,
                        TimeUnit.MINUTES,
                        new LinkedBlockingQueue<>(),
                        SolvingJobs::thread);
        executor.allowCoreThreadTimeOut(true);
        closer.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable runnable) {
        return Thread.ofPlatform().daemon().name("plumbline-solving").unstarted(runnable);
    }

    /**
     * Takes a solving into the queue.
     *
     * @param id unique among all jobs that are not over
     * @return false when the queue is full
     */
    public synchronized boolean submit(String id, Solving solving, Listener listener) {
        return hasRoom() && submitAgain(id, solving, listener);
    }

    /**
     * Takes a solving into the queue that had its place there before the server stopped, however
     * long the queue is.
     *
     * @param id unique among all jobs that are not over
     * @return false when the server stops
     */
    public boolean submitAgain(String id, Solving solving, Listener listener) {
        var job = new Job(id, solving, listener);
        active.put(id, job);
        try {
            executor.execute(job);
            return true;
        } catch (RejectedExecutionException e) {
            active.remove(id);
            return false;
        }
    }

    /** Whether the queue would take one more now. */
    public boolean hasRoom() {
        return executor.getQueue().size() < queued;
    }

    /**
     * Makes a job end soon with its best so far, and returns at once; one that still waits does not
     * wait any longer. A job that is over, or unknown, stays as it is.
     */
    public void endEarly(String id) {
        var job = active.get(id);
        if (job != null) {
            job.endWasAskedFor = true;
            job.solving.endEarly();
            if (executor.remove(job)) {
                closer.execute(job);
            }
        }
    }

    /**
     * Stops all jobs, and waits a moment for it while the listeners' world still stands; when this
     * bean itself is destroyed, it is too late for that.
     */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event)
            throws InterruptedException {
        stop(LONGEST_STOP);
    }

    /** Stops all jobs; those that take longer than this are interrupted. */
    void stop(Duration longest) throws InterruptedException {
        long begun = System.nanoTime();
        stops = true;
        executor.shutdown();
        List<Runnable> waiting = new ArrayList<>();
        executor.getQueue().drainTo(waiting);
        waiting.forEach(job -> ((Job) job).stopBeforeItBegins());
        active.values().forEach(job -> job.solving.endEarly());
        end(executor, longest);
        end(closer, longest.minusNanos(System.nanoTime() - begun));
    }

    private static void end(ThreadPoolExecutor jobs, Duration longest) throws InterruptedException {
        jobs.shutdown();
        if (!jobs.awaitTermination(longest.toNanos(), TimeUnit.NANOSECONDS)) {
            jobs.shutdownNow().forEach(SolvingJobs::giveUp);
        }
    }

    /** There is no time left to begin it. */
    private static void giveUp(Runnable job) {
        ((Job) job).listener.failed(new CancellationException("The server stops."));
    }

    /** One solving in the queue. */
    private final class Job implements Runnable {

        private final String id;
        private final Solving solving;
        private final Listener listener;
        private volatile boolean endWasAskedFor;

        Job(String id, Solving solving, Listener listener) {
            this.id = id;
            this.solving = solving;
            this.listener = listener;
        }

        void stopBeforeItBegins() {
            listener.stopped(null);
            active.remove(id);
        }

        @Override
        public void run() {
            if (stops && !endWasAskedFor) {
                stopBeforeItBegins();
                return;
            }
            try {
                listener.started();
                var best = solving.run(listener::improved);
                if (stops && solving.wasEndedEarly() && !endWasAskedFor) {
                    listener.stopped(best);
                } else {
                    listener.finished(best, solving.wasEndedEarly());
                }
            } catch (RuntimeException | Error e) {
                listener.failed(e);
            } finally {
                active.remove(id);
            }
        }
    }
}

package dev.plumbline.lab.compare.run;

import dev.plumbline.lab.compare.definition.SearchLimit;
import dev.plumbline.lab.compare.definition.WeightComparison;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.searching.ProgressListener;
import dev.plumbline.solve.ScheduleSolver;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Makes the runs of a comparison. Each search has one thread and no helpers, and as many run at
 * once as there are cores, from the first run to the last: so all have the same to work with.
 */
public final class ComparisonRunner {

    private static final Duration WARM_UP = Duration.ofSeconds(2);

    private final ScheduleSolver solver;
    private final int parallel;
    private final EarlyEnd ending;
    private final Clock clock;

    /**
     * @param parallel searches at once, at least 1; more than there are cores would share them
     * @param clock tells when a run was finished
     */
    public ComparisonRunner(ScheduleSolver solver, int parallel, EarlyEnd ending, Clock clock) {
        this.solver = solver;
        this.parallel = parallel;
        this.ending = ending;
        this.clock = clock;
    }

    /**
     * Makes all runs that are not done yet; returns early when someone ends it.
     *
     * @param done earlier
     * @param finished takes each run that came to its own end; by several threads, one at a time
     */
    public void run(
            WeightComparison comparison,
            List<FinishedRun> done,
            Consumer<FinishedRun> finished,
            ProgressListener progress) {
        var tasks = RunTask.of(comparison, done);
        if (tasks.isEmpty()) {
            return;
        }
        var searcher = new RunSearcher(solver, comparison.limit(), ending, clock);
        if (!comparison.limit().isSteps() && !ending.isEnded()) {
            searcher.warmUp(tasks.getFirst(), WARM_UP);
        }
        var queue = new Queue(comparison, tasks, searcher, finished, progress);
        try (var executor =
                Executors.newFixedThreadPool(
                        parallel,
                        Thread.ofPlatform().daemon().name("plumbline-comparison-", 1).factory())) {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < parallel; i++) {
                workers.add(executor.submit(queue::work));
            }
            workers.forEach(ComparisonRunner::await);
        }
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A run failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a comparison was running.", e);
        }
    }

    /** What is left to do. */
    private final class Queue {

        private final List<RunTask> tasks;
        private final RunSearcher searcher;
        private final Consumer<FinishedRun> finished;
        private final ProgressListener progress;
        private final RemainingTime remaining;
        private final int all;
        private final AtomicInteger next = new AtomicInteger();

        Queue(
                WeightComparison comparison,
                List<RunTask> tasks,
                RunSearcher searcher,
                Consumer<FinishedRun> finished,
                ProgressListener progress) {
            this.all = comparison.runs();
            this.tasks = tasks;
            this.searcher = searcher;
            this.finished = finished;
            this.progress = progress;
            this.remaining = new RemainingTime(tasks.size(), parallel, comparison.limit());
        }

        void work() {
            try {
                for (int at = next.getAndIncrement();
                        at < tasks.size() && !ending.isEnded();
                        at = next.getAndIncrement()) {
                    begin(at);
                    var run = searcher.run(tasks.get(at));
                    // Cut off, it would be compared with others that had their time.
                    if (!ending.isEnded()) {
                        finish(run);
                    }
                }
            } catch (RuntimeException | Error e) {
                ending.endEarly();
                throw e;
            }
        }

        private synchronized void begin(int at) {
            int number = all - tasks.size() + at + 1;
            progress.begins(number, all, tasks.get(at).inWords() + remaining.inWords());
        }

        private synchronized void finish(FinishedRun run) {
            remaining.finishedOne();
            finished.accept(run);
        }
    }

    /** How long it will take: a guess from what is known by now. Safe for several threads. */
    private static final class RemainingTime {

        private static final int MINUTE = 60;
        private static final int HOUR = 60 * MINUTE;
        private static final double NANOS = 1e9;

        private final int all;
        private final int parallel;
        private final SearchLimit limit;
        private final long begun = System.nanoTime();
        private int finished;

        /**
         * @param all runs that are to be made
         * @param parallel at once
         */
        RemainingTime(int all, int parallel, SearchLimit limit) {
            this.all = all;
            this.parallel = parallel;
            this.limit = limit;
        }

        synchronized void finishedOne() {
            finished++;
        }

        /** Such as {@code , about 2 min left}; nothing where nothing is known yet. */
        synchronized String inWords() {
            double each;
            if (limit.seconds() != null) {
                each = (double) limit.seconds() / parallel;
            } else if (finished > 0) {
                each = (System.nanoTime() - begun) / NANOS / finished;
            } else {
                return "";
            }
            return ", about " + words(Math.round(each * (all - finished))) + " left";
        }

        static String words(long seconds) {
            if (seconds < 2 * MINUTE) {
                return Math.max(1, seconds) + " s";
            }
            if (seconds < 2 * HOUR) {
                return Math.round((double) seconds / MINUTE) + " min";
            }
            return Duration.ofSeconds(seconds).toHours() + " h";
        }
    }
}

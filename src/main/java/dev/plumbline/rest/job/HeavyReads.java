package dev.plumbline.rest.job;

import dev.plumbline.problem.Config;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.solve.ScheduleSolver;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds out what takes seconds of a core and is asked in a GET: a few at a time on threads of their
 * own, each counted among the machine's cores, so that neither solving nor quick answers suffer.
 */
@ApplicationScoped
public class HeavyReads {

    /** Whoever counts steps wants the same answer each time; the clock is a last resort then. */
    private static final int LONGER_WITH_STEPS = 6;

    private final ScheduleSolver solver;
    private final Duration maxTime;
    private final ThreadPoolExecutor executor;
    private volatile boolean stopped;

    /**
     * @param parallel how many at the same time, at least 1
     * @param queued how many more may wait, at least 1
     * @param maxTime what each may take; afterwards it tells what it knows
     */
    public HeavyReads(
            ScheduleSolver solver,
            @ConfigProperty(name = "plumbline.reads.parallel", defaultValue = "1") int parallel,
            @ConfigProperty(name = "plumbline.reads.queued", defaultValue = "8") int queued,
            @ConfigProperty(name = "plumbline.reads.max-time", defaultValue = "10s")
                    Duration maxTime) {
        this.solver = solver;
        this.maxTime = maxTime;
        executor =
                new ThreadPoolExecutor(
                        parallel,
                        parallel,
                        1,
                        TimeUnit.MINUTES,
                        new ArrayBlockingQueue<>(queued),
                        Thread.ofPlatform().daemon().name("plumbline-reading").factory());
        executor.allowCoreThreadTimeOut(true);
    }

    /**
     * Answers when it is found out. Who no longer waits for the answer ends the work.
     *
     * @param config of the run that it is about
     * @param read does the work until it is told that time is over, and gives what it knows
     * @throws dev.plumbline.rest.error.RequestRefusal 503 when too many wait
     */
    public <T> Uni<T> answer(Config config, Function<BooleanSupplier, T> read) {
        var time = config.countsSteps() ? maxTime.multipliedBy(LONGER_WITH_STEPS) : maxTime;
        return Uni.createFrom()
                .emitter(
                        answer -> {
                            var gone = new AtomicBoolean();
                            answer.onTermination(() -> gone.set(true));
                            Runnable work =
                                    () -> {
                                        try {
                                            answer.complete(read.apply(clock(time, gone)));
                                        } catch (RuntimeException | Error e) {
                                            answer.fail(e);
                                        }
                                    };
                            try {
                                executor.execute(
                                        () -> {
                                            if (!gone.get()) {
                                                solver.onOneCore(work);
                                            }
                                        });
                            } catch (RejectedExecutionException e) {
                                answer.fail(
                                        RequestRefusals.busy(
                                                "Enough questions that take long are waiting for an answer. Maybe ask again later?"));
                            }
                        });
    }

    /** From now on. */
    private BooleanSupplier clock(Duration time, AtomicBoolean gone) {
        long end = System.nanoTime() + time.toNanos();
        return () -> stopped || gone.get() || System.nanoTime() - end >= 0;
    }

    /** Ends all of them with the application. */
    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        stopped = true;
        executor.shutdownNow();
    }
}

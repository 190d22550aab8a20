package dev.plumbline.rest.job;

import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.Solving;
import dev.plumbline.solve.SolvingJobs;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * Measures what the searches of this process do: how long they take, and how many moves they try.
 * What is logged meanwhile in a thread that solves has the id of its job.
 */
@Startup
@ApplicationScoped
public class SolvingMeters {

    private static final String JOB = "jobId";

    private final MeterRegistry registry;
    private final Moves moves = new Moves();

    /** Of searches that run, and of those that did. */
    private static final class Moves {

        private final Set<Solving> running = ConcurrentHashMap.newKeySet();
        private final LongAdder before = new LongAdder();

        double sum() {
            return before.sum() + running.stream().mapToLong(Solving::steps).sum();
        }

        void begin(Solving solving) {
            running.add(solving);
        }

        void end(Solving solving) {
            if (running.remove(solving)) {
                before.add(solving.steps());
            }
        }
    }

    public SolvingMeters(MeterRegistry registry) {
        this.registry = registry;
        FunctionCounter.builder("plumbline.moves", moves, Moves::sum)
                .description("Moves that searches tried")
                .register(registry);
    }

    /** The listener of a job, told the same as before. */
    SolvingJobs.Listener measured(String id, Solving solving, SolvingJobs.Listener listener) {
        return new Measured(id, solving, listener);
    }

    /** All of it happens in the thread that solves. */
    private final class Measured implements SolvingJobs.Listener {

        private final String id;
        private final Solving solving;
        private final SolvingJobs.Listener listener;
        private Timer.@Nullable Sample time;

        Measured(String id, Solving solving, SolvingJobs.Listener listener) {
            this.id = id;
            this.solving = solving;
            this.listener = listener;
        }

        @Override
        public void started() {
            MDC.put(JOB, id);
            time = Timer.start(registry);
            moves.begin(solving);
            listener.started();
        }

        @Override
        public void improved(Solving.Improvement improvement) {
            listener.improved(improvement);
        }

        @Override
        public void finished(ScoredSchedule best, boolean endedEarly) {
            end(endedEarly ? "ended" : "completed", () -> listener.finished(best, endedEarly));
        }

        @Override
        public void failed(Throwable cause) {
            end("failed", () -> listener.failed(cause));
        }

        @Override
        public void stopped(@Nullable ScoredSchedule best) {
            end("stopped", () -> listener.stopped(best));
        }

        private void end(String outcome, Runnable telling) {
            try {
                telling.run();
            } finally {
                moves.end(solving);
                if (time != null) {
                    time.stop(
                            Timer.builder("plumbline.solve")
                                    .description("From the beginning of a search to its end")
                                    .tag("outcome", outcome)
                                    .register(registry));
                }
                MDC.remove(JOB);
            }
        }
    }
}

package dev.plumbline.work;

import dev.plumbline.solve.Solving;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
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
class SolvingMeters {

    private static final String JOB = "jobId";

    /** How a search came to its end. */
    enum Outcome {
        /** By itself. */
        COMPLETED,
        /** Somebody wanted it to end. */
        ENDED,
        /** By a mistake of this program. */
        FAILED,
        /** The server stops, or gave it up; another one may go on with it. */
        STOPPED
    }

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

    SolvingMeters(MeterRegistry registry) {
        this.registry = registry;
        FunctionCounter.builder("plumbline.moves", moves, Moves::sum)
                .description("Moves that searches tried")
                .register(registry);
    }

    /** Begins to measure work on a job, in the thread that does it. */
    Measured begin(String job) {
        return new Measured(job);
    }

    /** Work on one job; closed in the thread in which it began. */
    final class Measured implements AutoCloseable {

        private final Timer.Sample time = Timer.start(registry);
        private @Nullable Solving solving;

        private Measured(String job) {
            MDC.put(JOB, job);
        }

        /** Counts the moves of this search from now on. */
        void searching(Solving begun) {
            solving = begun;
            moves.begin(begun);
        }

        /** The search is over, once; what is stored afterwards takes no time of it. */
        void over(Outcome outcome) {
            if (solving != null) {
                moves.end(solving);
            }
            time.stop(
                    Timer.builder("plumbline.solve")
                            .description("From the beginning of a search to its end")
                            .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }

        @Override
        public void close() {
            MDC.remove(JOB);
        }
    }
}

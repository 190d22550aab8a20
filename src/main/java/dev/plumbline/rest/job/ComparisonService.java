package dev.plumbline.rest.job;

import dev.plumbline.access.CurrentCaller;
import dev.plumbline.lab.compare.definition.ComparisonBounds;
import dev.plumbline.lab.compare.definition.ComparisonReader;
import dev.plumbline.lab.compare.definition.ShippedDatasets;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.solve.ScheduleSolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Runs comparisons in the background: one at a time and in it one search at a time, so that a core
 * is left for those who solve. The last ones are remembered, in memory.
 */
@ApplicationScoped
public class ComparisonService {

    private static final int MOST_WAITING = 4;
    private static final int MOST_REMEMBERED = 20;

    private final ScheduleSolver solver;
    private final String version;
    private final Clock clock;
    private final CurrentCaller caller;
    private final Map<String, ComparisonJob> jobs = new LinkedHashMap<>();
    private final ThreadPoolExecutor executor =
            new ThreadPoolExecutor(
                    1,
                    1,
                    1,
                    TimeUnit.MINUTES,
                    new ArrayBlockingQueue<>(MOST_WAITING),
                    Thread.ofPlatform().daemon().name("plumbline-comparing").factory());

    public ComparisonService(
            ScheduleSolver solver,
            @ConfigProperty(name = "quarkus.application.version") String version,
            Clock clock,
            CurrentCaller caller) {
        this.solver = solver;
        this.version = version;
        this.clock = clock;
        this.caller = caller;
        executor.allowCoreThreadTimeOut(true);
    }

    /**
     * Takes a comparison in; returns at once.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException with every mistake
     * @throws dev.plumbline.rest.error.RequestRefusal 503 when too many wait
     */
    public ComparisonState submit(byte[] body) {
        var comparison =
                ComparisonReader.read(body, new ShippedDatasets(), ComparisonBounds.SHARED);
        String id = UUID.randomUUID().toString();
        var job = new ComparisonJob(id, caller.get().holder(), comparison, solver, version, clock);
        take(job);
        return job.state();
    }

    /** What is refused costs nobody's results their place. */
    private synchronized void take(ComparisonJob job) {
        try {
            executor.execute(job);
        } catch (RejectedExecutionException e) {
            throw RequestRefusals.busy("Enough comparisons are waiting. Maybe try again later?");
        }
        jobs.put(job.id(), job);
        var oldest = jobs.entrySet().iterator();
        while (jobs.size() > MOST_REMEMBERED && oldest.hasNext()) {
            if (oldest.next().getValue().state().solverStatus().isFinished()) {
                oldest.remove();
            }
        }
    }

    private synchronized ComparisonJob job(String id) {
        var job = jobs.get(id);
        if (job == null || !caller.get().owns(job.owner())) {
            throw RequestRefusals.unknown("comparison", id);
        }
        return job;
    }

    /**
     * The comparison as it stands.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 404
     */
    public ComparisonState get(String id) {
        return job(id).state();
    }

    /**
     * Makes it end soon.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 404
     */
    public ComparisonState end(String id) {
        var job = job(id);
        job.end();
        // One that was still waiting gives its place in the queue to the next.
        executor.remove(job);
        return job.state();
    }

    /** Ends all of them with the application. */
    synchronized void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        jobs.values().forEach(ComparisonJob::end);
        executor.shutdown();
    }
}

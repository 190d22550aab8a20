package dev.plumbline.work;

import dev.plumbline.store.ChangeFeed;
import dev.plumbline.store.Claim;
import dev.plumbline.store.JobKind;
import dev.plumbline.store.JobQueue;
import dev.plumbline.store.JobQueue.WorkingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * This process as one of those that work on the queue. It takes jobs as it has slots for them, and
 * gives up those that others have, or that it could not show signs of life for.
 */
@ApplicationScoped
public class WorkNode {

    private static final Logger LOG = Logger.getLogger(WorkNode.class);

    /** One search at a time, so that a core is left for those who solve. */
    private static final int COMPARING = 1;

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final long STOPPING_PAUSE_MILLIS = 10;

    private final String name = UUID.randomUUID().toString();
    private final JobQueue jobs;
    private final ChangeFeed changes;
    private final SolvingSource solvings;
    private final ComparingSource comparings;
    private final int parallel;
    private final Duration beat;
    private final List<WorkScheduler> schedulers = new ArrayList<>();

    /** For what takes a moment, and must not wait for a slot. */
    private final ScheduledExecutorService helper =
            Executors.newScheduledThreadPool(
                    2, Thread.ofPlatform().daemon().name("plumbline-work").factory());

    /**
     * @param parallel problems that are solved at the same time, at least 1
     * @param beat between two signs of life of this node
     */
    @Inject
    public WorkNode(
            JobQueue jobs,
            ChangeFeed changes,
            SolvingSource solvings,
            ComparingSource comparings,
            @ConfigProperty(name = "plumbline.jobs.parallel", defaultValue = "2") int parallel,
            @ConfigProperty(name = "plumbline.jobs.beat", defaultValue = "3s") Duration beat) {
        this.jobs = jobs;
        this.changes = changes;
        this.solvings = solvings;
        this.comparings = comparings;
        this.parallel = parallel;
        this.beat = beat;
    }

    /** Begins to work. */
    public synchronized void start() {
        var timing = jobs.isShared() ? WorkTiming.shared(beat) : WorkTiming.alone();
        var database = jobs.dataSource();
        schedulers.add(new WorkScheduler(solvings, this::heed, parallel, database, name, timing));
        schedulers.add(
                new WorkScheduler(
                        comparings, this::heed, COMPARING, database, name, timing.patient()));
        changes.listenToOthers(this::lookAt);
        changes.afterOthers(jobs::give);
        schedulers.forEach(WorkScheduler::start);
        jobs.serve(
                new WorkingNode(
                        name,
                        Map.of(JobKind.SOLVING, parallel, JobKind.COMPARING, COMPARING),
                        () -> schedulers.forEach(WorkScheduler::wake)));
        helper.scheduleWithFixedDelay(
                this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Stream<ClaimedWork> working(String id) {
        return schedulers.stream()
                .flatMap(scheduler -> scheduler.working().stream())
                .filter(work -> work.claim().job().equals(id));
    }

    /** Somebody else changed something about a job. */
    private void lookAt(String id) {
        working(id).forEach(this::heed);
    }

    private void heed(ClaimedWork work) {
        switch (jobs.standing(work.claim())) {
            case HELD -> {}
            case TO_END -> work.endEarly();
            case LOST -> work.abandon();
        }
    }

    private void look() {
        try {
            if (jobs.isShared()) {
                schedulers.forEach(WorkScheduler::abandonWhatCouldNotBeat);
            }
        } catch (RuntimeException e) {
            LOG.error("The work of this server could not be looked after", e);
        }
    }

    /**
     * Makes a job end soon, on whatever node it is, and returns at once. One that still waits does
     * not wait any longer. A job that is over, or unknown, stays as it is.
     */
    public void endEarly(String id) {
        boolean waits;
        try {
            waits = jobs.askToEnd(id);
        } finally {
            // What begins meanwhile looks whether it was asked.
            endHere(id);
        }
        if (waits) {
            helper.execute(() -> solvings.endWaiting(id));
        }
    }

    /** Makes a job end soon if it is on this node. */
    void endHere(String id) {
        working(id).forEach(ClaimedWork::endEarly);
    }

    /** Gives up work on a job that was erased. */
    public void forget(String id) {
        working(id).forEach(ClaimedWork::abandon);
    }

    /**
     * Stops all work, waits a moment for it, and hands back what is not over, so that others go on
     * with it.
     */
    public synchronized void stop() throws InterruptedException {
        jobs.serveNoMore();
        schedulers.forEach(WorkScheduler::beginToStop);
        long end = System.nanoTime() + LONGEST_STOP.toNanos();
        while (!schedulers.stream().allMatch(WorkScheduler::isIdle) && System.nanoTime() < end) {
            Thread.sleep(STOPPING_PAUSE_MILLIS);
        }
        schedulers.forEach(WorkScheduler::stop);
        helper.shutdown();
    }

    /** The right to each job that this node works on. */
    List<Claim> claims() {
        return schedulers.stream()
                .flatMap(scheduler -> scheduler.working().stream())
                .map(ClaimedWork::claim)
                .toList();
    }
}

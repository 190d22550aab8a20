package dev.plumbline.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.plumbline.store.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The part of a node that claims jobs of one kind and works on them. */
final class WorkScheduler {

    private static final double NEXT_BATCH = 0.5;
    private static final double BATCH = 1.0;
    private static final Duration RETRY = Duration.ofSeconds(1);

    /** When it is stopped nothing runs any more. */
    private static final Duration STOP = Duration.ofMillis(500);

    private final WorkSource source;
    private final Consumer<ClaimedWork> heed;
    private final String node;
    private final Scheduler scheduler;
    private final ExecutorService workers;
    private final Map<Claim, ClaimedWork> working = new ConcurrentHashMap<>();
    private final AtomicInteger executing = new AtomicInteger();
    private volatile boolean stops;

    /**
     * @param heed has work heed what was said about its job before anybody knew of the work
     * @param slots jobs that are done at the same time
     * @param database with the scheduler's table
     */
    WorkScheduler(
            WorkSource source,
            Consumer<ClaimedWork> heed,
            int slots,
            DataSource database,
            String node,
            WorkTiming timing) {
        this.source = source;
        this.heed = heed;
        this.node = node;
        this.workers = Executors.newFixedThreadPool(slots, threads("solving"));
        var task =
                Tasks.custom(source.kind().name(), Void.class)
                        .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
                        .onDeadExecutionRevive()
                        .execute(this::execute);
        this.scheduler =
                Scheduler.create(database, task)
                        .tableName(source.kind().taskTable())
                        .schedulerName(new SchedulerName.Fixed(node))
                        .threads(slots)
                        .executorService(workers)
                        .dueExecutor(Executors.newSingleThreadExecutor(threads("claims")))
                        .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads("beats")))
                        .pollUsingFetch(NEXT_BATCH, BATCH)
                        .pollingInterval(timing.poll())
                        .heartbeatInterval(timing.beat())
                        .missedHeartbeatsLimit(WorkTiming.MISSED_BEATS)
                        .shutdownMaxWait(STOP)
                        .build();
    }

    private static ThreadFactory threads(String what) {
        return Thread.ofPlatform().daemon().name("plumbline-" + what).factory();
    }

    void start() {
        scheduler.start();
    }

    /** Looks for tasks at once. */
    void wake() {
        scheduler.triggerCheckForDueExecutions();
    }

    private CompletionHandler<Void> execute(TaskInstance<Void> task, ExecutionContext context) {
        executing.incrementAndGet();
        try {
            return work(task, context);
        } finally {
            executing.decrementAndGet();
        }
    }

    private CompletionHandler<Void> work(TaskInstance<Void> task, ExecutionContext context) {
        if (stops) {
            return (done, operations) -> operations.reschedule(done, Instant.now());
        }
        var claim = Claim.of(task.getId(), context.getExecution().version);
        var begun = source.begin(claim, node);
        if (begun.isEmpty()) {
            return WorkScheduler::remove;
        }
        var work = begun.get();
        working.put(claim, work);
        try {
            if (stops) {
                work.stop();
            }
            heed.accept(work);
            work.run();
        } finally {
            working.remove(claim);
        }
        return work.isLeftToOthers() ? (done, operations) -> {} : WorkScheduler::remove;
    }

    private static void remove(ExecutionComplete done, ExecutionOperations<Void> operations) {
        try {
            operations.remove();
        } catch (ExecutionException e) {
            // Somebody else has claimed it by now, finds nothing to do, and removes it.
        }
    }

    /** What this node works on. */
    List<ClaimedWork> working() {
        return List.copyOf(working.values());
    }

    /** Abandons what others take for dead soon, because this node gave no sign of life. */
    void abandonWhatCouldNotBeat() {
        for (var current : scheduler.getCurrentlyExecuting()) {
            if (current.getHeartbeatState().getFractionDead() > WorkTiming.LAST_MOMENT) {
                var execution = current.getExecution();
                var work = working.get(Claim.of(execution.getId(), execution.version));
                if (work != null) {
                    work.abandon();
                }
            }
        }
    }

    /** Claims nothing more, and ends what runs. */
    void beginToStop() {
        stops = true;
        scheduler.pause();
        working.values().forEach(ClaimedWork::stop);
    }

    /** Whether nothing runs any more. */
    boolean isIdle() {
        return executing.get() == 0;
    }

    /** Ends the scheduler; when it is not idle, its threads end with the process. */
    void stop() {
        if (isIdle()) {
            scheduler.stop();
        }
    }
}

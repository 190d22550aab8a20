package dev.plumbline.rest.job;

import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import dev.plumbline.solve.SolvingJobs;
import dev.plumbline.store.IdempotencyMark;
import dev.plumbline.store.ScheduleStore;
import dev.plumbline.store.StoreFullException;
import dev.plumbline.store.StoredSchedule;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes problems in, has them solved, and knows how far each one is. */
@ApplicationScoped
public class ScheduleService {

    private final ScheduleStore store;
    private final LiveSchedules schedules;
    private final ScheduleSolver solver;
    private final SolvingJobs jobs;
    private final SolveRequests requests;
    private final Clock clock;
    private final SolvingMeters meters;

    public ScheduleService(
            ScheduleStore store,
            LiveSchedules schedules,
            ScheduleSolver solver,
            SolvingJobs jobs,
            RunCaps caps,
            Clock clock,
            SolvingMeters meters) {
        this.requests = new SolveRequests(caps, clock);
        this.clock = clock;
        this.store = store;
        this.schedules = schedules;
        this.solver = solver;
        this.jobs = jobs;
        this.meters = meters;
    }

    /**
     * Takes a request in and queues it; returns at once.
     *
     * @param key the client's idempotency key, or null; a request that was taken in before under
     *     the same key is not taken in again
     * @throws InvalidInputException with every mistake in the body
     * @throws StoreFullException when there is no room on the disk
     * @throws RequestRefusal 422 when the key was used for another body, 503 when the queue is full
     */
    public StoredSchedule submit(byte[] body, @Nullable String key) {
        var mark = key == null ? null : SolveRequests.mark(key, body);
        return submit(mark, () -> requests.read(body, mark));
    }

    /**
     * Takes a changed problem in for a schedule that there is already, and queues it as {@link
     * #submit}.
     *
     * @param id of the schedule that is revised
     * @throws InvalidInputException with every mistake in the body
     * @throws StoreFullException when there is no room on the disk
     * @throws RequestRefusal 404; 409 when there is nothing finished to revise; 422 and 503 as
     *     above
     */
    public StoredSchedule replan(String id, byte[] body, @Nullable String key) {
        var parent = get(id);
        if (!parent.isFinished()) {
            throw RequestRefusals.unfinished(id);
        }
        var best = schedule(parent);
        var mark = key == null ? null : SolveRequests.mark(key, id, body);
        return submit(mark, () -> requests.readRevision(body, mark, parent, best.schedule()));
    }

    private StoredSchedule submit(
            @Nullable IdempotencyMark mark, Supplier<SolveRequests.Valid> read) {
        if (mark != null) {
            var earlier = store.findByKey(mark.key());
            if (earlier.isPresent()) {
                return sameBody(earlier.get(), mark);
            }
        }
        var request = read.get();
        if (!jobs.hasRoom()) {
            throw queueFull();
        }
        var created = StoredSchedule.created(UUID.randomUUID().toString(), request.submission());
        var stored = store.add(created);
        if (!stored.id().equals(created.id())) {
            return sameBody(stored, mark);
        }
        queue(created, request.rules());
        return get(created.id());
    }

    private static StoredSchedule sameBody(StoredSchedule earlier, @Nullable IdempotencyMark mark) {
        if (mark != null && !mark.equals(earlier.submission().idempotency())) {
            throw RequestRefusals.otherBody(mark.key());
        }
        return earlier;
    }

    private void queue(StoredSchedule created, RuleSet rules) {
        String id = created.id();
        boolean taken = false;
        try {
            var solving = solving(created, rules);
            schedules.update(id, StoredSchedule::queue);
            taken = jobs.submit(id, solving, listener(id, solving, rules));
        } finally {
            if (!taken) {
                schedules.remove(id);
            }
        }
        if (!taken) {
            throw queueFull();
        }
    }

    /** Where there is a best so far, the search goes on from it. */
    private Solving solving(StoredSchedule waiting, RuleSet rules) {
        var submission = waiting.submission();
        var run = submission.config().runOrDefault();
        var best = waiting.best();
        if (best != null) {
            return solver.prepareFrom(rules, run, best.schedule(), true);
        }
        return submission.parent() == null
                ? solver.prepare(rules, run)
                : solver.prepareReplanning(rules, run);
    }

    private SolvingJobs.Listener listener(String id, Solving solving, RuleSet rules) {
        return meters.measured(id, solving, new StoringListener(id, rules, schedules, clock));
    }

    /** Queues again, in their order, the schedules that were not finished when a server stopped. */
    void takeUpAgain() {
        for (StoredSchedule left : store.unfinished()) {
            String id = left.id();
            schedules.update(id, StoredSchedule::queueAgain);
            var waiting = get(id);
            var best = waiting.best();
            var facts =
                    best == null
                            ? Facts.of(waiting.submission().solved())
                            : best.schedule().facts();
            var rules = RuleSet.of(facts, waiting.submission().config().modelOrDefault());
            var solving = solving(waiting, rules);
            jobs.submitAgain(id, solving, listener(id, solving, rules));
        }
    }

    private static RequestRefusal queueFull() {
        return RequestRefusals.busy("The queue is full. Maybe try again later?");
    }

    /**
     * The schedule as it stands.
     *
     * @throws RequestRefusal 404
     */
    public StoredSchedule get(String id) {
        return store.find(id).orElseThrow(() -> RequestRefusals.unknown("schedule", id));
    }

    /**
     * The best that was found so far.
     *
     * @throws RequestRefusal 409 when there is none
     */
    public static ScoredSchedule schedule(StoredSchedule stored) {
        var best = stored.best();
        if (best == null) {
            throw stored.isFinished()
                    ? RequestRefusals.noScheduleFound(stored.id())
                    : RequestRefusals.noScheduleYet(stored.id());
        }
        return best;
    }

    /**
     * The best that was found so far, with the rules it is judged by.
     *
     * @throws RequestRefusal 409 when there is none
     */
    public static JudgedSchedule judged(StoredSchedule stored) {
        var best = schedule(stored);
        var config = stored.submission().config().modelOrDefault();
        return new JudgedSchedule(best, RuleSet.of(best.schedule().facts(), config), config);
    }

    /**
     * A schedule and all that revise it or are revised by it, the oldest first; without those that
     * are gone, and what only they lead to.
     *
     * @throws RequestRefusal 404
     */
    public List<StoredSchedule> revisions(String id) {
        return RevisionFinder.of(get(id), store);
    }

    /** What a schedule revises, the oldest first, as far back as it is remembered. */
    public List<StoredSchedule> ancestors(StoredSchedule schedule) {
        return RevisionFinder.ancestors(schedule, store);
    }

    /** The same with the schedule itself at the end. */
    public List<StoredSchedule> ancestorsAnd(StoredSchedule schedule) {
        List<StoredSchedule> all = new ArrayList<>(ancestors(schedule));
        all.add(schedule);
        return all;
    }

    /** The schedules handed in last, the newest first. */
    public List<StoredSchedule> newest(int most) {
        return store.newest(most);
    }

    /**
     * Its states from now on, ending with the finished one.
     *
     * @throws RequestRefusal 404
     */
    public Multi<StoredSchedule> watch(String id) {
        get(id);
        return schedules.watch(id);
    }

    /**
     * The schedule when it is finished, or as it stands after a time. No thread waits.
     *
     * @param atMost zero or more
     * @throws RequestRefusal 404, now or, when it is removed meanwhile, in the answer
     */
    public Uni<StoredSchedule> whenFinished(String id, Duration atMost) {
        var now = get(id);
        if (now.isFinished() || atMost.isZero()) {
            return Uni.createFrom().item(now);
        }
        return schedules
                .watch(id)
                .collect()
                .last()
                .ifNoItem()
                .after(atMost)
                .recoverWithItem(now)
                .map(ignored -> get(id));
    }

    /**
     * Makes solving end soon with the best so far; one that is finished stays as it is.
     *
     * @throws RequestRefusal 404
     */
    public void end(String id) {
        get(id);
        jobs.endEarly(id);
    }

    /**
     * Ends solving and forgets all of it.
     *
     * @throws RequestRefusal 404
     */
    public void purge(String id) {
        get(id);
        schedules.remove(id);
        jobs.endEarly(id);
    }

    /** Whether one more problem could be taken in now. */
    public boolean hasRoom() {
        return jobs.hasRoom();
    }
}

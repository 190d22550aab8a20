package dev.plumbline.rest.job;

import dev.plumbline.access.CurrentCaller;
import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.store.IdempotencyMark;
import dev.plumbline.store.JobKind;
import dev.plumbline.store.JobQueue;
import dev.plumbline.store.QueueFullException;
import dev.plumbline.store.ScheduleStore;
import dev.plumbline.store.StoreFullException;
import dev.plumbline.store.StoredSchedule;
import dev.plumbline.store.Submission;
import dev.plumbline.work.WorkNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes problems in, has them solved, and knows how far each one is. */
@ApplicationScoped
public class ScheduleService {

    /** Between a holder and their key; no name has it. */
    private static final String KEY_OF = "\n";

    private final ScheduleStore store;
    private final LiveSchedules schedules;
    private final JobQueue jobs;
    private final WorkNode work;
    private final SolveRequests requests;
    private final CurrentCaller caller;

    public ScheduleService(
            ScheduleStore store,
            LiveSchedules schedules,
            JobQueue jobs,
            WorkNode work,
            RunCaps caps,
            Clock clock,
            CurrentCaller caller) {
        this.requests = new SolveRequests(caps, clock);
        this.caller = caller;
        this.store = store;
        this.schedules = schedules;
        this.jobs = jobs;
        this.work = work;
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
        String owner = caller.get().holder();
        var mark = key == null ? null : SolveRequests.mark(own(key), body);
        return submit(mark, () -> requests.read(owner, body, mark));
    }

    /**
     * Looks at a request without taking it in.
     *
     * @throws InvalidInputException with every mistake in the body
     */
    public Submission check(byte[] body) {
        return requests.read(caller.get().holder(), body, null).submission();
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
        String owner = caller.get().holder();
        var mark = key == null ? null : SolveRequests.mark(own(key), id, body);
        return submit(
                mark, () -> requests.readRevision(owner, body, mark, parent, best.schedule()));
    }

    /** A key is one holder's: nobody finds by it what another one handed in. */
    private String own(String key) {
        var asks = caller.get();
        return asks.isLocal() ? key : asks.holder() + KEY_OF + key;
    }

    /**
     * Queues what is to be proposed for an agenda.
     *
     * @param parent what the problem revises; null when it is solved by itself
     * @throws InvalidInputException when the settings do not fit the problem
     * @throws StoreFullException when there is no room on the disk
     * @throws RequestRefusal 503 when the queue is full
     */
    StoredSchedule submit(Problem problem, Config config, @Nullable String parent) {
        String owner = caller.get().holder();
        return submit(null, () -> requests.ofParts(owner, problem, config, parent));
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
        var created =
                StoredSchedule.created(UUID.randomUUID().toString(), request.submission()).queue();
        var stored = add(created);
        return stored.id().equals(created.id()) ? known(created.id()) : sameBody(stored, mark);
    }

    private StoredSchedule add(StoredSchedule created) {
        try {
            return store.addQueued(created);
        } catch (QueueFullException e) {
            throw RequestRefusals.busy(e.getMessage());
        }
    }

    private static StoredSchedule sameBody(StoredSchedule earlier, @Nullable IdempotencyMark mark) {
        if (mark != null && !mark.equals(earlier.submission().idempotency())) {
            String key = mark.key();
            throw RequestRefusals.otherBody(key.substring(key.indexOf(KEY_OF) + 1));
        }
        return earlier;
    }

    /**
     * The schedule as it stands, if it is the caller's.
     *
     * @throws RequestRefusal 404
     */
    public StoredSchedule get(String id) {
        return store.find(id)
                .filter(this::isOwn)
                .orElseThrow(() -> RequestRefusals.unknown("schedule", id));
    }

    private boolean isOwn(StoredSchedule schedule) {
        return caller.get().owns(schedule.submission().owner());
    }

    /** The same, whosever it is: for what goes on when the caller was seen to. */
    StoredSchedule known(String id) {
        return store.find(id).orElseThrow(() -> RequestRefusals.unknown("schedule", id));
    }

    /** The schedule as it stands, if it is there. */
    Optional<StoredSchedule> find(String id) {
        return store.find(id);
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
        return RevisionFinder.of(get(id), store).stream().filter(this::isOwn).toList();
    }

    /** What a schedule revises, the oldest first, as far back as it is remembered. */
    public List<StoredSchedule> ancestors(StoredSchedule schedule) {
        return RevisionFinder.ancestors(schedule, store).stream().filter(this::isOwn).toList();
    }

    /** The same with the schedule itself at the end. */
    public List<StoredSchedule> ancestorsAnd(StoredSchedule schedule) {
        List<StoredSchedule> all = new ArrayList<>(ancestors(schedule));
        all.add(schedule);
        return all;
    }

    /** The schedules that the caller handed in last, the newest first; an admin sees all. */
    public List<StoredSchedule> newest(int most) {
        var asks = caller.get();
        return asks.isAdmin() ? store.newest(most) : store.newest(most, asks.holder());
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
                .map(ignored -> known(id));
    }

    /**
     * Makes solving end soon with the best so far; one that is finished stays as it is.
     *
     * @throws RequestRefusal 404
     */
    public void end(String id) {
        get(id);
        work.endEarly(id);
    }

    /**
     * Ends solving and forgets all of it.
     *
     * @throws RequestRefusal 404
     */
    public void purge(String id) {
        get(id);
        purgeIfThere(id);
    }

    /** Ends solving and forgets all of it, unless that was done already. */
    void purgeIfThere(String id) {
        store.remove(id);
        work.forget(id);
    }

    /** Whether one more problem could be taken in now, of somebody who does not have too many. */
    public boolean hasRoom() {
        return jobs.hasRoom(JobKind.SOLVING);
    }
}

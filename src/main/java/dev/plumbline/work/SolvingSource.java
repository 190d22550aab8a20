package dev.plumbline.work;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import dev.plumbline.store.Claim;
import dev.plumbline.store.JobKind;
import dev.plumbline.store.ScheduleStore;
import dev.plumbline.store.StoredSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/** Solves stored schedules, from where somebody stopped where there is such a point. */
@ApplicationScoped
class SolvingSource implements WorkSource {

    private static final Logger LOG = Logger.getLogger(SolvingSource.class);

    /** Whoever takes down so many nodes is not given to another one. */
    private static final int MOST_ATTEMPTS = 5;

    private final ScheduleStore store;
    private final ScheduleSolver solver;
    private final SolvingMeters meters;
    private final Clock clock;

    SolvingSource(ScheduleStore store, ScheduleSolver solver, SolvingMeters meters, Clock clock) {
        this.store = store;
        this.solver = solver;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return JobKind.SOLVING;
    }

    @Override
    public Optional<ClaimedWork> begin(Claim claim, String node) {
        var begun = store.begin(claim, node, clock.instant());
        if (begun.isPresent() && claim.attempts() > MOST_ATTEMPTS) {
            store.update(
                    claim,
                    schedule ->
                            schedule.fail(
                                    "Solving was begun %d times, and each time the server that did it was gone before it was over. Maybe the problem is too large for its memory?"
                                            .formatted(MOST_ATTEMPTS),
                                    clock.instant()));
            return Optional.empty();
        }
        return begun.map(
                schedule -> new SolvingWork(claim, schedule, this::prepare, store, meters, clock));
    }

    /** A solving with the rules by which it judges. */
    record Prepared(RuleSet rules, Solving solving) {}

    /** Where there is a best so far, the search goes on from it. */
    private Prepared prepare(StoredSchedule waiting) {
        var submission = waiting.submission();
        var config = submission.config();
        var run = config.runOrDefault();
        var best = waiting.best();
        if (best != null) {
            var rules = RuleSet.of(best.schedule().facts(), config.modelOrDefault());
            return new Prepared(rules, solver.prepareFrom(rules, run, best.schedule(), true));
        }
        var rules = RuleSet.of(Facts.of(submission.solved()), config.modelOrDefault());
        return new Prepared(
                rules,
                submission.parent() == null
                        ? solver.prepare(rules, run)
                        : solver.prepareReplanning(rules, run));
    }

    /** Ends a job that nobody works on, as somebody wants it; takes a moment. */
    void endWaiting(String id) {
        var waiting = store.find(id);
        if (waiting.isEmpty() || waiting.get().isFinished()) {
            return;
        }
        var started = clock.instant();
        UnaryOperator<StoredSchedule> end;
        try {
            var solving = prepare(waiting.get()).solving();
            solving.endEarly();
            var best = solving.run(improvement -> {});
            end = schedule -> schedule.start(started).complete(best, true, clock.instant());
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "%s, which was to end before it began, broke off", id);
            end = schedule -> schedule.fail(brokeOff(id), clock.instant());
        }
        // Where it cannot be stored now, it ends as soon as it begins.
        store.update(id, end);
    }

    static String brokeOff(String id) {
        return "Solving broke off by a mistake of this program. The server's log has it under the id %s."
                .formatted(id);
    }
}

package dev.plumbline.rest.job;

import dev.plumbline.lab.compare.definition.WeightComparison;
import dev.plumbline.lab.compare.judge.ComparisonJudgement;
import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.RunMachine;
import dev.plumbline.lab.compare.result.SensitivityResult;
import dev.plumbline.lab.compare.run.ComparisonRunner;
import dev.plumbline.lab.compare.run.FinishedRun;
import dev.plumbline.lab.compare.run.JournalHead;
import dev.plumbline.lab.compare.run.SensitivityRunner;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.store.SolverStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One comparison of a server and how far it is. One thread runs it, any may ask or end it. */
final class ComparisonJob implements Runnable {

    private static final Logger LOG = Logger.getLogger(ComparisonJob.class);

    private final String id;
    private final String owner;
    private final WeightComparison comparison;
    private final ScheduleSolver solver;
    private final String version;
    private final EarlyEnd ending = new EarlyEnd();
    private final Clock clock;
    private final Instant submitted;
    private final List<FinishedRun> runs = new ArrayList<>();
    private SolverStatus status = SolverStatus.SOLVING_SCHEDULED;
    private @Nullable Instant started;
    private @Nullable Instant completed;
    private @Nullable String now;
    private @Nullable String failure;
    private @Nullable ComparisonResult result;

    ComparisonJob(
            String id,
            String owner,
            WeightComparison comparison,
            ScheduleSolver solver,
            String version,
            Clock clock) {
        this.id = id;
        this.owner = owner;
        this.comparison = comparison;
        this.solver = solver;
        this.version = version;
        this.clock = clock;
        this.submitted = clock.instant();
    }

    String id() {
        return id;
    }

    /** The holder who handed it in. */
    String owner() {
        return owner;
    }

    @Override
    public void run() {
        if (!begin()) {
            return;
        }
        try {
            var head =
                    JournalHead.of(comparison, version, clock.instant(), 1, RunMachine.current());
            new ComparisonRunner(solver, 1, ending, clock)
                    .run(comparison, List.of(), this::add, (number, all, what) -> tell(what));
            var sensitivity = sensitivity();
            finish(
                    ending.isEnded()
                            ? null
                            : ComparisonJudgement.of(comparison, copy(), head).with(sensitivity),
                    null);
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "The comparison %s broke off", id);
            finish(
                    null,
                    "The comparison broke off by a mistake of this program. The server's log has it under the id %s."
                            .formatted(id));
        }
    }

    private @Nullable SensitivityResult sensitivity() {
        var task = comparison.sensitivity();
        return task == null
                ? null
                : new SensitivityRunner(solver, ending)
                        .run(task, copy(), (number, all, what) -> tell(what))
                        .orElse(null);
    }

    private synchronized boolean begin() {
        if (status.isFinished()) {
            return false;
        }
        status = SolverStatus.SOLVING_ACTIVE;
        started = clock.instant();
        return true;
    }

    private synchronized void add(FinishedRun run) {
        runs.add(run);
    }

    private synchronized List<FinishedRun> copy() {
        return List.copyOf(runs);
    }

    private synchronized void tell(String what) {
        now = what;
    }

    private synchronized void finish(
            @Nullable ComparisonResult found, @Nullable String failureMessage) {
        result = found;
        failure = failureMessage;
        now = null;
        completed = clock.instant();
        if (failureMessage != null) {
            status = SolverStatus.SOLVING_FAILED;
        } else {
            status =
                    found == null
                            ? SolverStatus.SOLVING_INCOMPLETE
                            : SolverStatus.SOLVING_COMPLETED;
        }
    }

    /** Makes it end soon, without a result; one that has ended stays as it is. */
    void end() {
        ending.endEarly();
        synchronized (this) {
            if (status == SolverStatus.SOLVING_SCHEDULED) {
                finish(null, null);
            }
        }
    }

    /** How it stands. */
    synchronized ComparisonState state() {
        return new ComparisonState(
                id,
                comparison.name(),
                status,
                submitted,
                started,
                completed,
                failure,
                new ComparisonState.Progress(runs.size(), comparison.runs(), now),
                result);
    }
}

package dev.plumbline.work;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.Solving;
import dev.plumbline.store.Claim;
import dev.plumbline.store.ScheduleStore;
import dev.plumbline.store.StoredSchedule;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One solving under a claim. Improvements come by the thousand and are dear to audit, so they are
 * handed to the store with a pause between them, away from the thread that solves; how often the
 * store writes them to the disk is its own affair.
 */
final class SolvingWork extends EndableWork {

    private static final Logger LOG = Logger.getLogger(SolvingWork.class);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final long SETTLING_PAUSE_MILLIS = 100;

    private final Claim claim;
    private final StoredSchedule begun;
    private final Function<StoredSchedule, SolvingSource.Prepared> prepare;
    private final ScheduleStore store;
    private final SolvingMeters meters;
    private final Clock clock;
    private @Nullable Solving solving;
    private boolean isLeftToOthers;

    SolvingWork(
            Claim claim,
            StoredSchedule begun,
            Function<StoredSchedule, SolvingSource.Prepared> prepare,
            ScheduleStore store,
            SolvingMeters meters,
            Clock clock) {
        super(claim);
        this.claim = claim;
        this.begun = begun;
        this.prepare = prepare;
        this.store = store;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public void run() {
        try (var measured = meters.begin(claim.job())) {
            run(measured);
        }
    }

    private void run(SolvingMeters.Measured measured) {
        UnaryOperator<StoredSchedule> last;
        boolean wasStopped = false;
        try {
            var prepared = prepare.apply(begun);
            var own = prepared.solving();
            begin(own);
            measured.searching(own);
            var best = own.run(listener(prepared.rules())::offer);
            boolean wasEndedEarly = own.wasEndedEarly();
            wasStopped = wasEndedEarly && why() == End.STOPPING;
            measured.over(outcome(wasEndedEarly));
            last =
                    wasStopped
                            ? schedule -> schedule.improve(best)
                            : schedule -> schedule.complete(best, wasEndedEarly, clock.instant());
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "Solving of %s broke off", claim.job());
            measured.over(SolvingMeters.Outcome.FAILED);
            last = schedule -> schedule.fail(SolvingSource.brokeOff(claim.job()), clock.instant());
        }
        if (why() == End.ABANDONED) {
            store.abandon(claim);
            isLeftToOthers = true;
        } else if (wasStopped) {
            isLeftToOthers = !isHandedBack(last);
        } else {
            store.update(claim, last);
            settle();
        }
    }

    private SolvingMeters.Outcome outcome(boolean wasEndedEarly) {
        if (!wasEndedEarly) {
            return SolvingMeters.Outcome.COMPLETED;
        }
        return why() == End.WANTED ? SolvingMeters.Outcome.ENDED : SolvingMeters.Outcome.STOPPED;
    }

    private boolean isHandedBack(UnaryOperator<StoredSchedule> last) {
        try {
            return store.handBack(claim, last);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "%s could not be handed back (%s), so it is taken over later",
                    claim.job(), e.getMessage());
            return false;
        }
    }

    private synchronized void begin(Solving prepared) {
        solving = prepared;
        if (why() != End.NONE) {
            prepared.endEarly();
        }
    }

    private ValueThrottle<Solving.Improvement> listener(RuleSet rules) {
        return new ValueThrottle<>(
                Infrastructure.getDefaultWorkerPool(),
                PAUSE,
                improvement -> {
                    var better = ScheduleAudit.of(rules, improvement.schedule().get());
                    if (store.update(claim, schedule -> schedule.improve(better)).isEmpty()) {
                        abandon();
                    }
                });
    }

    /** What is over is written sooner or later, unless somebody else is faster. */
    private void settle() {
        while (!store.isSettled(claim) && !isStopping()) {
            try {
                Thread.sleep(SETTLING_PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        isLeftToOthers = !store.isSettled(claim);
    }

    @Override
    synchronized void endSearch() {
        if (solving != null) {
            solving.endEarly();
        }
    }

    @Override
    public boolean isLeftToOthers() {
        return isLeftToOthers;
    }
}

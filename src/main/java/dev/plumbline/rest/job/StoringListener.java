package dev.plumbline.rest.job;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.Solving;
import dev.plumbline.solve.SolvingJobs;
import dev.plumbline.store.StoredSchedule;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Stores what becomes of one job. Improvements come by the thousand and are dear to audit, so they
 * are stored with a pause between them, away from the thread that solves.
 */
final class StoringListener implements SolvingJobs.Listener {

    private static final Logger LOG = Logger.getLogger(StoringListener.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final String id;
    private final RuleSet rules;
    private final LiveSchedules schedules;
    private final Clock clock;
    private final ValueThrottle<Solving.Improvement> improvements;

    StoringListener(String id, RuleSet rules, LiveSchedules schedules, Clock clock) {
        this.id = id;
        this.rules = rules;
        this.schedules = schedules;
        this.clock = clock;
        improvements =
                new ValueThrottle<>(Infrastructure.getDefaultWorkerPool(), PAUSE, this::store);
    }

    @Override
    public void started() {
        schedules.update(id, schedule -> schedule.start(clock.instant()));
    }

    @Override
    public void improved(Solving.Improvement improvement) {
        improvements.offer(improvement);
    }

    private void store(Solving.Improvement improvement) {
        var better = ScheduleAudit.of(rules, improvement.schedule().get());
        schedules.update(id, schedule -> schedule.improve(better));
    }

    @Override
    public void finished(ScoredSchedule best, boolean endedEarly) {
        schedules.update(id, schedule -> schedule.complete(best, endedEarly, clock.instant()));
    }

    @Override
    public void failed(Throwable cause) {
        LOG.errorf(cause, "Solving of %s broke off", id);
        schedules.update(id, schedule -> failed(schedule));
    }

    @Override
    public void stopped(@Nullable ScoredSchedule best) {
        schedules.update(
                id, schedule -> (best == null ? schedule : schedule.improve(best)).queueAgain());
    }

    private StoredSchedule failed(StoredSchedule schedule) {
        return schedule.fail(
                "Solving broke off by a mistake of this program. The server's log has it under the id %s."
                        .formatted(id),
                clock.instant());
    }
}

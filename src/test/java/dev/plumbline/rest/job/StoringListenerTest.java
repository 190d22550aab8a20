package dev.plumbline.rest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.Solving;
import dev.plumbline.store.ScheduleStore;
import dev.plumbline.store.SolverStatus;
import dev.plumbline.store.StoredSchedule;
import dev.plumbline.store.Submission;
import dev.plumbline.testing.TemporaryStore;
import dev.plumbline.testing.TinyProblem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of a job is what the store says, and whoever watches is told. */
@Timeout(60)
class StoringListenerTest {

    private static final String ID = "of-the-job";

    private final Facts facts = TinyProblem.create().talk("t").talk("u").facts();
    private final RuleSet rules = RuleSet.of(facts, ModelConfig.DEFAULT);
    @AutoClose private final TemporaryStore memory = new TemporaryStore(9);
    private final ScheduleStore store = memory.store();
    private final LiveSchedules schedules = new LiveSchedules(store);
    private final StoringListener listener = listener(schedules);

    private final ScoredSchedule empty = ScheduleAudit.of(rules, Schedule.of(facts, List.of()));
    private final ScoredSchedule better =
            ScheduleAudit.of(rules, Schedule.of(facts, List.of(atTheBeginningOf("am"))));

    private FixedPlacement atTheBeginningOf(String id) {
        var slot = facts.slot(id).orElseThrow();
        return new FixedPlacement(facts.session("t").orElseThrow(), slot, slot.start(), 30);
    }

    private StoringListener listener(LiveSchedules live) {
        return new StoringListener(ID, rules, live, Clock.systemUTC());
    }

    @BeforeEach
    void queue() {
        var submission =
                new Submission(
                        "a run",
                        facts.problem(),
                        Config.DEFAULT,
                        List.of(),
                        Instant.EPOCH,
                        null,
                        null,
                        1_000,
                        "ada");
        store.add(StoredSchedule.created(ID, submission).queue());
    }

    @Test
    void aJobFromItsBeginningToItsEnd() {
        listener.started();
        var active = stored();
        assertThat(active.status()).isEqualTo(SolverStatus.SOLVING_ACTIVE);
        assertThat(active.started()).isNotNull();
        assertThat(active.completed()).isNull();
        listener.finished(better, false);
        var done = stored();
        assertThat(done.status()).isEqualTo(SolverStatus.SOLVING_COMPLETED);
        assertThat(done.best()).isEqualTo(better);
        assertThat(done.started()).isEqualTo(active.started());
        assertThat(done.completed()).isAfterOrEqualTo(done.started());
        assertThat(done.failureMessage()).isNull();
    }

    @Test
    void whatIsEndedEarlyIsIncomplete() {
        listener.started();
        listener.finished(empty, true);
        assertThat(stored().status()).isEqualTo(SolverStatus.SOLVING_INCOMPLETE);
        assertThat(stored().best()).isEqualTo(empty);
    }

    @Test
    void anImprovementIsStoredWithItsScoreAndFindings() {
        listener.started();
        listener.improved(improvement(better));
        var improved =
                schedules
                        .watch(ID)
                        .select()
                        .where(state -> state.best() != null)
                        .toUni()
                        .await()
                        .indefinitely();
        assertThat(improved.best()).isEqualTo(better);
        assertThat(improved.status()).isEqualTo(SolverStatus.SOLVING_ACTIVE);
    }

    @Test
    void whatBreaksOffFailsInNoWordsOfTheExceptionAndKeepsTheBest() {
        listener.started();
        store.update(ID, schedule -> schedule.improve(better));
        listener.failed(new IllegalStateException("at /etc/secret, line 7"));
        var failed = stored();
        assertThat(failed.status()).isEqualTo(SolverStatus.SOLVING_FAILED);
        assertThat(failed.best()).isEqualTo(better);
        assertThat(failed.completed()).isNotNull();
        assertThat(failed.failureMessage()).contains(ID).doesNotContain("secret", "Illegal");
    }

    /** Solving that breaks off before there was anything. */
    @Test
    void whatFailsBeforeItBeganHasNoSchedule() {
        listener.failed(new OutOfMemoryError());
        assertThat(stored().status()).isEqualTo(SolverStatus.SOLVING_FAILED);
        assertThat(stored().started()).isNull();
        assertThat(stored().best()).isNull();
        assertThat(refusal()).contains(ID, "failureMessage");
    }

    @Test
    void whatHasNoScheduleYetMayHaveOneLater() {
        assertThat(refusal()).contains(ID, "ask again");
        listener.started();
        assertThat(refusal()).contains(ID, "ask again");
    }

    private String refusal() {
        return catchThrowableOfType(RequestRefusal.class, () -> ScheduleService.schedule(stored()))
                .getMessage();
    }

    @Test
    void watchingEndsWithTheFailure() throws Exception {
        listener.started();
        var states = schedules.watch(ID).collect().asList().subscribeAsCompletionStage();
        listener.failed(new IllegalStateException());
        assertThat(states.get().getLast().status()).isEqualTo(SolverStatus.SOLVING_FAILED);
        assertThat(schedules.watchers()).isZero();
    }

    @Test
    void nothingChangesWhatIsFinished() {
        listener.started();
        listener.finished(better, false);
        var done = stored();
        listener.started();
        listener.failed(new IllegalStateException());
        listener.finished(empty, true);
        assertThat(stored()).isSameAs(done);
    }

    @Test
    void whatWasPurgedDoesNotComeBack() {
        listener.started();
        schedules.remove(ID);
        listener.finished(better, true);
        listener.failed(new IllegalStateException());
        assertThat(store.find(ID)).isEmpty();
    }

    @Test
    void whatIsStoppedWaitsAgainWithTheBestSoFar() {
        listener.started();
        listener.stopped(better);
        assertThat(stored().status()).isEqualTo(SolverStatus.SOLVING_SCHEDULED);
        assertThat(stored().started()).isNull();
        assertThat(stored().best()).isEqualTo(better);
        listener.started();
        listener.stopped(null);
        assertThat(stored().best()).isEqualTo(better);
    }

    private static Solving.Improvement improvement(ScoredSchedule scored) {
        return new Solving.Improvement(scored.score(), scored::schedule);
    }

    private StoredSchedule stored() {
        return store.find(ID).orElseThrow();
    }
}

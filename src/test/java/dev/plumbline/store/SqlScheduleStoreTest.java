package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.ProblemWarnings;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScheduleRevision;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.RandomSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is there after the store was closed and opened again. */
class SqlScheduleStoreTest extends ScheduleStoreContract {

    private static final int PROBLEMS = 40;

    @TempDir private Path dir;
    private final List<SqlScheduleStore> opened = new ArrayList<>();

    @Override
    SqlScheduleStore store(int finished) {
        var store = new SqlScheduleStore(Optional.of(dir.resolve("data").toString()), finished);
        opened.add(store);
        return store;
    }

    @AfterEach
    void closeAll() {
        opened.forEach(SqlScheduleStore::close);
    }

    private SqlScheduleStore reopened(SqlScheduleStore before) {
        before.close();
        opened.remove(before);
        return store(1_000);
    }

    @Test
    void countsByState() {
        var store = store(1_000);
        assertThat(store.counts()).isEmpty();
        for (long seed = 0; seed < 3; seed++) {
            var schedule = random(seed);
            store.add(StoredSchedule.created(schedule.id(), schedule.submission()));
        }
        assertThat(store.counts()).isEqualTo(Map.of(SolverStatus.DATASET_CREATED, 3));
    }

    @Test
    void knowsWhenItsFileIsGone() throws IOException {
        var store = store(1_000);
        assertThat(store.isReachable()).isTrue();
        Files.move(dir.resolve("data/plumbline.db"), dir.resolve("elsewhere"));
        assertThat(store.isReachable()).isFalse();
        Files.move(dir.resolve("elsewhere"), dir.resolve("data/plumbline.db"));
        assertThat(store.isReachable()).isTrue();
    }

    @Test
    void nothingOfAnySubmissionOrScheduleIsLost() {
        var store = store(1_000);
        List<StoredSchedule> all = new ArrayList<>();
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var schedule = random(seed);
            store.add(StoredSchedule.created(schedule.id(), schedule.submission()));
            store.update(schedule.id(), created -> schedule);
            all.add(schedule);
        }

        var again = reopened(store);
        for (StoredSchedule schedule : all) {
            var found = again.find(schedule.id()).orElseThrow();
            assertThat(found.submission()).isEqualTo(schedule.submission());
            assertThat(SolvingRow.of(found)).isEqualTo(SolvingRow.of(schedule));
            assertThat(told(found)).isEqualTo(told(schedule));
        }
        assertThat(again.newest(PROBLEMS))
                .extracting(StoredSchedule::id)
                .isEqualTo(all.reversed().stream().map(StoredSchedule::id).toList());
    }

    private static @Nullable List<String> told(StoredSchedule stored) {
        var best = stored.best();
        return best == null
                ? null
                : best.findings().stream().map(finding -> finding.message()).toList();
    }

    /** Every second one revises another; of every third there is no schedule. */
    private static StoredSchedule random(long seed) {
        var problem = RandomProblems.of(seed, RandomProblems.ANY);
        boolean revises = seed % 2 == 1;
        if (revises) {
            var earlier = RandomSchedules.of(Facts.of(problem), seed);
            problem = ScheduleRevision.of(problem, earlier, null, NOW);
        }
        var run =
                new RunConfig(
                        seed % 5 == 0 ? null : "run \"" + seed + "\" é",
                        seed,
                        new Termination(Duration.ofSeconds(seed + 1), null, (int) seed + 1));
        var config =
                new Config(
                        run,
                        RandomSettings.of(
                                seed,
                                List.of(Severity.HARD, Severity.SOFT, Severity.OFF),
                                RandomSettings.rules()));
        var submission =
                new Submission(
                        "Name of " + seed,
                        problem,
                        config,
                        ProblemWarnings.of(Facts.of(problem)),
                        NOW.plusMillis(seed),
                        seed % 4 == 0 ? null : new IdempotencyMark("key " + seed, "hash"),
                        revises ? "parent " + seed : null,
                        seed);
        var created = StoredSchedule.created("id " + seed, submission);
        if (seed % 3 == 0) {
            return seed % 2 == 0 ? created.queue() : created.fail("Broke off.", NOW);
        }
        var facts = Facts.of(submission.solved());
        var rules = RuleSet.of(facts, config.modelOrDefault());
        var best = ScheduleAudit.of(rules, RandomSchedules.of(facts, seed));
        return created.start(NOW).complete(known(best, seed), seed % 4 == 0, NOW.plusMillis(1));
    }

    private static ScoredSchedule known(ScoredSchedule scored, long seed) {
        return seed % 5 == 0
                ? scored
                : scored.with(
                        Optimality.of(
                                scored.score(),
                                seed % 5 == 1 ? scored.score() : new Score(0, 0, -seed)));
    }

    /** A later version may count otherwise. */
    @Test
    void aProofOfAnotherScoreProvesNothing() {
        var store = store(9);
        var submission = created("a").submission();
        var schedule = Schedule.of(Facts.of(submission.problem()), List.of());
        var cheap = new ScoredSchedule(schedule, new Score(0, 0, -7), List.of());
        var proven = cheap.with(Optimality.of(cheap.score(), cheap.score()));
        store.add(StoredSchedule.created("a", submission));
        store.update("a", created -> created.start(NOW).complete(proven, false, NOW));

        var best = reopened(store).find("a").orElseThrow().best();
        assertThat(best).isNotNull();
        assertThat(best.score()).isEqualTo(Score.ZERO);
        assertThat(best.optimality()).isEqualTo(Optimality.UNKNOWN);
    }

    @Test
    void whatWasNotFinishedCanGoOn() {
        var store = store(9);
        store.add(created("a", "key"));
        store.update("a", schedule -> schedule.queue().start(NOW).improve(scored(0)));

        var again = reopened(store);
        assertThat(again.unfinished()).extracting(StoredSchedule::id).containsExactly("a");
        assertThat(again.find("a").orElseThrow().status()).isEqualTo(SolverStatus.SOLVING_ACTIVE);
        var waiting = again.update("a", StoredSchedule::queueAgain).orElseThrow();
        assertThat(waiting.status()).isEqualTo(SolverStatus.SOLVING_SCHEDULED);
        assertThat(waiting.best()).isNotNull();
        finish(again, "a", 1);
        assertThat(again.unfinished()).isEmpty();
        assertThat(again.add(created("b", "key")).id()).isEqualTo("a");
    }

    /** The same steps have to give the same schedule. */
    @Test
    void whereStepsAreCountedANewAttemptBeginsAnew() {
        var steps = new RunConfig(null, 1L, new Termination(null, null, 9));
        var plain = created("a").submission();
        var counting =
                new Submission(
                        plain.name(),
                        plain.problem(),
                        new Config(steps, ModelConfig.DEFAULT),
                        List.of(),
                        NOW,
                        null,
                        null,
                        1);
        var active = StoredSchedule.created("a", counting).start(NOW).improve(scored(0));
        assertThat(active.best()).isNotNull();
        assertThat(active.queueAgain().best()).isNull();
    }

    @Test
    void whatWasRemovedStaysAway() {
        var store = store(9);
        store.add(created("a", "key"));
        store.add(created("b"));
        finish(store, "a", 1);
        store.remove("a");
        store.remove("b");

        var again = reopened(store);
        assertThat(again.newest(9)).isEmpty();
        assertThat(again.findByKey("key")).isEmpty();
    }

    /** What was acknowledged is there; what becomes of it is known at once, and stored later. */
    @Test
    void aFullDiskLosesNothing() {
        var database = SqlDatabase.open(dir.resolve("small"));
        try (var store = new SqlScheduleStore(database, 9)) {
            store.add(created("a", "key"));
            SqlDatabaseTest.fill(database);
            assertThatThrownBy(() -> store.add(created("b", "k".repeat(100_000))))
                    .isInstanceOf(StoreFullException.class);
            assertThat(store.find("b")).isEmpty();

            SqlDatabaseTest.fill(database);
            store.update("a", schedule -> schedule.fail("x".repeat(100_000), NOW));
            assertThat(store.find("a")).map(StoredSchedule::isFinished).contains(true);
            assertThat(store.findByKey("key")).map(StoredSchedule::isFinished).contains(true);
        }
        try (var again = new SqlScheduleStore(SqlDatabase.open(dir.resolve("small")), 9)) {
            assertThat(again.unfinished()).isEmpty();
            assertThat(again.findByKey("key").orElseThrow().failureMessage()).hasSize(100_000);
        }
    }

    @Test
    void needsRoomForOneAtLeast() {
        assertThatThrownBy(() -> store(0))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("plumbline.store.finished");
    }
}

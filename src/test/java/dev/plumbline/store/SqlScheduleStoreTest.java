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
import dev.plumbline.schedule.PartGap;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScheduleRevision;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.store.JobQueue.WorkingNode;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.RandomSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is there after the store was closed and opened again. */
class SqlScheduleStoreTest extends ScheduleStoreContract {

    private static final int PROBLEMS = 40;

    @TempDir private Path dir;
    private @Nullable SqlDatabase database;
    private @Nullable JobQueue jobs;
    private @Nullable SqlScheduleStore opened;

    /** The same one each time in a test. */
    SqlDatabase open() {
        return SqlDatabase.open(dir.resolve("data"));
    }

    int problems() {
        return PROBLEMS;
    }

    /** Until there is room again, or, on a file, something fails for it. */
    void fill(SqlDatabase filled) {
        SqlDatabaseTest.fill(filled);
    }

    void makeRoom() {}

    @Override
    SqlScheduleStore store(int finished) {
        database = open();
        var changes = new ChangeFeed(database);
        jobs = new JobQueue(database, changes, QueueLimits.NONE);
        opened =
                new SqlScheduleStore(
                        database, jobs, changes, finished, Integer.MAX_VALUE, Clock.systemUTC());
        return opened;
    }

    @Override
    Claim begun(StoredSchedule created) {
        var store = Objects.requireNonNull(opened);
        store.addQueued(created.queue());
        Objects.requireNonNull(jobs)
                .serve(new WorkingNode("test", Map.of(JobKind.SOLVING, 9), () -> {}));
        var claim = new Claim(created.id(), 1, 2);
        assertThat(store.begin(claim, "test", NOW)).isPresent();
        return claim;
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
        if (database != null) {
            database.close();
        }
    }

    private SqlScheduleStore reopened(SqlScheduleStore before) {
        assertThat(before).isSameAs(opened);
        close();
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
    void knowsWhenItsDatabaseIsGone() throws IOException {
        var store = store(1_000);
        assertThat(store.isReachable()).isTrue();
        hideDatabase();
        assertThat(store.isReachable()).isFalse();
        showDatabase();
        assertThat(store.isReachable()).isTrue();
    }

    void hideDatabase() throws IOException {
        Files.move(dir.resolve("data/plumbline.db"), dir.resolve("elsewhere"));
    }

    void showDatabase() throws IOException {
        Files.move(dir.resolve("elsewhere"), dir.resolve("data/plumbline.db"));
    }

    @Test
    void nothingOfAnySubmissionOrScheduleIsLost() {
        var store = store(1_000);
        List<StoredSchedule> all = new ArrayList<>();
        for (long seed = 0; seed < problems(); seed++) {
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
        assertThat(again.newest(problems()))
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
            problem = ScheduleRevision.of(problem, earlier, NOW, NOW.plusMillis(98_765));
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
                        seed,
                        "holder " + seed % 2);
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
                                        seed % 5 == 1 ? scored.score() : new Score(0, 0, -seed))
                                .with(seed % 2 == 0 ? List.of() : List.of(gap(seed))));
    }

    private static PartGap gap(long seed) {
        return new PartGap(
                List.of("t0", "t1"),
                List.of("w0"),
                new Score(-1, 0, -seed),
                new Score(0, -2, -3),
                seed % 3 == 0);
    }

    /** PostgreSQL knows no zero, and nobody half a letter. */
    @Test
    void anyTextCanBeStored() {
        String odd = "zero \0, half \ud83d, whole \ud83d\ude00, \u00e9 and \ufb01";
        var plain = created("a").submission();
        var run = new RunConfig(odd, 1L, new Termination(null, null, 9));
        var submission =
                new Submission(
                        odd,
                        plain.problem(),
                        new Config(run, ModelConfig.DEFAULT),
                        List.of(odd),
                        NOW,
                        new IdempotencyMark(odd, "hash"),
                        null,
                        1,
                        "ada");
        var store = store(9);
        store.add(StoredSchedule.created("a", submission));
        store.update("a", created -> created.fail(odd, NOW));
        assertThat(store.findByKey(odd)).isPresent();

        var again = reopened(store).find("a").orElseThrow();
        assertThat(again.submission().config()).isEqualTo(submission.config());
        assertThat(again.submission().warnings()).containsExactly(odd);
        assertThat(again.submission().name()).startsWith("zero \ufffd, half \ufffd, whole ");
        assertThat(again.failureMessage()).endsWith("\ud83d\ude00, \u00e9 and \ufb01");
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
        var claim = begun(created("a", "key"));
        store.update(claim, schedule -> schedule.improve(scored(0)));

        var again = reopened(store);
        assertThat(again.unfinished()).extracting(StoredSchedule::id).containsExactly("a");
        assertThat(again.find("a").orElseThrow().best()).isNotNull();
        takeUp(again, claim);
        finish(again, "a", 1);
        assertThat(again.unfinished()).isEmpty();
        assertThat(again.add(created("b", "key")).id()).isEqualTo("a");
    }

    /** A file has one server, so nobody else can be solving it. */
    void takeUp(SqlScheduleStore store, Claim before) {
        assertThat(store.find("a").orElseThrow().status())
                .isEqualTo(SolverStatus.SOLVING_SCHEDULED);
        assertThat(store.begin(before, "test", NOW)).isEmpty();
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
                        1,
                        "ada");
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
        var store = store(9);
        var claim = begun(created("a", "key"));
        fill(database);
        assertThatThrownBy(() -> store.add(created("b", "k".repeat(100_000))))
                .isInstanceOf(StoreFullException.class);
        assertThat(store.find("b")).isEmpty();
        makeRoom();

        fill(database);
        store.update(claim, schedule -> schedule.fail("x".repeat(100_000), NOW));
        assertThat(store.isSettled(claim)).isFalse();
        assertThat(store.find("a")).map(StoredSchedule::isFinished).contains(true);
        assertThat(store.findByKey("key")).map(StoredSchedule::isFinished).contains(true);
        makeRoom();

        var again = reopened(store);
        assertThat(again.unfinished()).isEmpty();
        assertThat(again.findByKey("key").orElseThrow().failureMessage()).hasSize(100_000);
    }

    @Test
    void whatIsTooOldGoes() {
        var store = store(9);
        List.of("old", "young", "active").forEach(id -> store.add(created(id)));
        finish(store, "old", 0);
        finish(store, "young", 1);
        close();

        database = open();
        var later = Clock.fixed(NOW.plus(Duration.ofDays(7)).plusSeconds(1), ZoneId.of("UTC"));
        var gone =
                database.transaction(
                        c -> new RetentionRule(9, 7, later).apply(new ScheduleTable(c)));
        assertThat(gone).containsExactly("old");
        var left = database.transaction(c -> new ScheduleTable(c).newest(9));
        assertThat(left).containsExactly("active", "young");
    }

    @Test
    void needsRoomForOneAtLeast() {
        assertThatThrownBy(() -> new RetentionRule(0, 1, Clock.systemUTC()))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("plumbline.store.finished");
        assertThatThrownBy(() -> new RetentionRule(1, 0, Clock.systemUTC()))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageContaining("plumbline.store.days");
    }
}

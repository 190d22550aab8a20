package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.store.ScheduleStore.Lineage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store does. */
abstract class ScheduleStoreContract {

    static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
    private static final Problem PROBLEM =
            ProblemBuilder.builder()
                    .name("Nothing to do")
                    .timeZone(ZoneId.of("UTC"))
                    .gridMinutes(5)
                    .build();

    /** An empty store that keeps so many finished schedules. */
    abstract ScheduleStore store(int finished);

    /** Queues one in the last of these stores, and begins to solve it. */
    abstract Claim begun(StoredSchedule created);

    @Test
    void findsWhatWasAdded() {
        var store = store(2);
        var added = store.add(created("a"));

        assertThat(added).isEqualTo(created("a"));
        assertThat(store.find("a")).contains(added);
        assertThat(store.find("b")).isEmpty();
    }

    @Test
    void refusesAnIdThatIsTaken() {
        var store = store(2);
        store.add(created("a"));

        assertThatThrownBy(() -> store.add(created("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(a)");
    }

    @Test
    void listsTheNewestFirst() {
        var store = store(5);
        List.of("a", "b", "c").forEach(id -> store.add(created(id)));

        assertThat(store.newest(2)).extracting(StoredSchedule::id).containsExactly("c", "b");
    }

    @Test
    void keepsWhatASolvingBringsAndIgnoresWhatComesTooLate() {
        var store = store(1);
        store.add(created("a"));
        store.update("a", StoredSchedule::queue);
        store.update("a", schedule -> schedule.start(NOW));
        store.update("a", schedule -> schedule.improve(scored(-5)));
        store.update("a", schedule -> schedule.complete(scored(-3), false, NOW));
        store.update("a", schedule -> schedule.improve(scored(-9)));
        store.update("a", schedule -> schedule.fail("too late", NOW));

        var last = store.find("a").orElseThrow();
        assertThat(last.status()).isEqualTo(SolverStatus.SOLVING_COMPLETED);
        assertThat(last.best()).isNotNull();
        assertThat(last.completed()).isEqualTo(NOW);
        assertThat(last.failureMessage()).isNull();
    }

    @Test
    void keepsWhatIsSolvedUnderAClaim() {
        var store = store(1);
        var claim = begun(created("a"));
        var active = store.find("a").orElseThrow();
        assertThat(active.status()).isEqualTo(SolverStatus.SOLVING_ACTIVE);
        assertThat(store.update("a", schedule -> schedule.fail("not mine", NOW))).contains(active);
        store.update(claim, schedule -> schedule.improve(scored(-5)));
        assertThat(store.find("a").orElseThrow().best()).isEqualTo(scored(-5));
        store.update(claim, schedule -> schedule.complete(scored(-3), false, NOW));
        assertThat(store.isSettled(claim)).isTrue();

        assertThat(store.update(claim, schedule -> schedule.improve(scored(-9)))).isEmpty();
        assertThat(store.begin(claim, "late", NOW)).isEmpty();
        var last = store.find("a").orElseThrow();
        assertThat(last.status()).isEqualTo(SolverStatus.SOLVING_COMPLETED);
        assertThat(last.best()).isEqualTo(scored(-3));
    }

    @Test
    void whatIsHandedBackWaitsWithWhatWasFound() {
        var store = store(1);
        var claim = begun(created("a"));
        assertThat(store.handBack(claim, schedule -> schedule.improve(scored(-5)))).isTrue();
        var waiting = store.find("a").orElseThrow();
        assertThat(waiting.status()).isEqualTo(SolverStatus.SOLVING_SCHEDULED);
        assertThat(waiting.best()).isNotNull();
        assertThat(store.handBack(claim, schedule -> schedule)).isFalse();
        assertThat(store.update(claim, schedule -> schedule.improve(scored(-4)))).isEmpty();
    }

    @Test
    void whatIsErasedIsNotWrittenAgain() {
        var store = store(1);
        var claim = begun(created("a"));
        store.remove("a");
        assertThat(store.update(claim, schedule -> schedule.complete(scored(0), true, NOW)))
                .isEmpty();
        assertThat(store.find("a")).isEmpty();
    }

    @Test
    void changesNothingThatIsNotThere() {
        var store = store(1);

        assertThat(store.update("a", StoredSchedule::queue)).isEmpty();
        assertThat(store.find("a")).isEmpty();
    }

    @Test
    void forgetsWhatIsRemovedAndItsKey() {
        var store = store(1);
        store.add(created("a", "key"));
        store.remove("a");
        store.remove("a");

        assertThat(store.find("a")).isEmpty();
        assertThat(store.findByKey("key")).isEmpty();
        assertThat(store.add(created("b", "key")).id()).isEqualTo("b");
    }

    @Test
    void answersASecondAddUnderTheSameKeyWithTheFirst() {
        var store = store(5);
        store.add(created("a", "key"));

        assertThat(store.add(created("b", "key")).id()).isEqualTo("a");
        assertThat(store.findByKey("key")).map(StoredSchedule::id).contains("a");
        assertThat(store.find("b")).isEmpty();
    }

    @Test
    void keepsSoManyFinishedOnesAndAllOthers() {
        var store = store(2);
        var ids = List.of("active", "a", "b", "c");
        ids.forEach(id -> store.add(created(id, "key of " + id)));
        finish(store, "c", 1);
        finish(store, "a", 2);
        assertThat(store.newest(9)).hasSize(4);
        finish(store, "b", 3);

        assertThat(store.newest(9))
                .extracting(StoredSchedule::id)
                .containsExactly("b", "a", "active");
        assertThat(store.find("c")).isEmpty();
        assertThat(store.findByKey("key of c")).isEmpty();
    }

    @Test
    void tellsWhatIsNotFinishedInItsOrder() {
        var store = store(9);
        List.of("c", "b", "a").forEach(id -> store.add(created(id)));
        finish(store, "b", 1);

        assertThat(store.unfinished()).extracting(StoredSchedule::id).containsExactly("c", "a");
    }

    @Test
    void tellsWhatRevisesWhatInItsOrder() {
        var store = store(9);
        store.add(created("b"));
        store.add(StoredSchedule.created("a", submission(null, "gone")));

        assertThat(store.lineages())
                .containsExactly(new Lineage("b", null), new Lineage("a", "gone"));
    }

    @Test
    void losesNoChangeWhenManyChangeAtOnce() throws InterruptedException {
        var store = store(1);
        var claim = begun(created("a"));
        store.update(claim, schedule -> schedule.improve(scored(0)));
        int changes = 400;
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, changes)
                    .forEach(i -> threads.execute(() -> store.update(claim, this::worse)));
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(store.find("a").orElseThrow().best()).isEqualTo(scored(-changes));
    }

    private StoredSchedule worse(StoredSchedule schedule) {
        var best = schedule.best();
        return schedule.improve(scored(best == null ? 0 : best.score().soft() - 1));
    }

    static void finish(ScheduleStore store, String id, int minute) {
        store.update(
                id,
                schedule ->
                        schedule.start(NOW)
                                .complete(scored(0), true, NOW.plusSeconds(60L * minute)));
    }

    static StoredSchedule created(String id) {
        return created(id, null);
    }

    static StoredSchedule created(String id, @Nullable String key) {
        return StoredSchedule.created(id, submission(key, null));
    }

    static StoredSchedule createdBy(String owner, String id) {
        return StoredSchedule.created(id, submission(null, null, owner));
    }

    private static Submission submission(@Nullable String key, @Nullable String parent) {
        return submission(key, parent, "ada");
    }

    private static Submission submission(
            @Nullable String key, @Nullable String parent, String owner) {
        var mark = key == null ? null : new IdempotencyMark(key, "hash");
        return new Submission(
                "Name", PROBLEM, Config.DEFAULT, List.of(), NOW, mark, parent, 1_000, owner);
    }

    private static final Facts FACTS = Facts.of(PROBLEM);

    static ScoredSchedule scored(long soft) {
        return new ScoredSchedule(
                new Schedule(FACTS, List.of(), List.of()), new Score(0, 0, soft), List.of());
    }
}

package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.problem.Config;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.ProblemBuilder;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
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

    /** An empty store for so many schedules. */
    abstract ScheduleStore store(int capacity);

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
        assertThat(last.best()).isEqualTo(scored(-3));
        assertThat(last.completed()).isEqualTo(NOW);
        assertThat(last.failureMessage()).isNull();
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
    void evictsTheOldestFinishedOnly() {
        var store = store(3);
        List.of("active", "old", "young").forEach(id -> store.add(created(id)));
        finish(store, "young");
        finish(store, "old");
        store.add(created("new"));

        assertThat(store.newest(9))
                .extracting(StoredSchedule::id)
                .containsExactly("new", "young", "active");
    }

    @Test
    void refusesWhenFullOfUnfinishedOnes() {
        var store = store(1);
        assertThat(store.hasRoom()).isTrue();
        store.add(created("a"));

        assertThat(store.hasRoom()).isFalse();
        assertThatThrownBy(() -> store.add(created("b"))).isInstanceOf(StoreFullException.class);
        finish(store, "a");
        assertThat(store.hasRoom()).isTrue();
        assertThat(store.add(created("b")).id()).isEqualTo("b");
    }

    @Test
    void losesNoChangeWhenManyChangeAtOnce() throws InterruptedException {
        var store = store(1);
        store.add(created("a"));
        store.update("a", schedule -> schedule.start(NOW).improve(scored(0)));
        int changes = 400;
        try (var threads = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, changes)
                    .forEach(i -> threads.execute(() -> store.update("a", this::worse)));
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(store.find("a").orElseThrow().best()).isEqualTo(scored(-changes));
    }

    private StoredSchedule worse(StoredSchedule schedule) {
        var best = schedule.best();
        return schedule.improve(scored(best == null ? 0 : best.score().soft() - 1));
    }

    static void finish(ScheduleStore store, String id) {
        store.update(id, schedule -> schedule.start(NOW).complete(scored(0), true, NOW));
    }

    static StoredSchedule created(String id) {
        return created(id, null);
    }

    private static StoredSchedule created(String id, @Nullable String key) {
        var mark = key == null ? null : new IdempotencyMark(key, "hash");
        return StoredSchedule.created(
                id,
                new Submission("Name", PROBLEM, Config.DEFAULT, List.of(), NOW, mark, null, 1_000));
    }

    private static final Facts FACTS = Facts.of(PROBLEM);

    private static ScoredSchedule scored(long soft) {
        return new ScoredSchedule(
                new Schedule(FACTS, List.of(), List.of()), new Score(0, 0, soft), List.of());
    }

    static ScoredSchedule manyFindings() {
        var finding =
                new Finding(
                        "rule",
                        Severity.SOFT,
                        1,
                        1,
                        List.of(),
                        List.of(),
                        List.of(),
                        "Something is not as it should be.",
                        false);
        return new ScoredSchedule(
                new Schedule(FACTS, List.of(), List.of()),
                new Score(0, 0, -100),
                Collections.nCopies(100, finding));
    }
}

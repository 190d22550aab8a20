package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.store.JobQueue.Standing;
import dev.plumbline.store.JobQueue.WorkingNode;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose turn it is, and who may write. */
class JobQueueTest {

    @TempDir private Path dir;
    private SqlDatabase database;
    private SqlScheduleStore store;
    private JobQueue jobs;

    @BeforeEach
    void open() {
        database = SqlDatabase.open(dir);
        open(QueueLimits.NONE);
    }

    private void open(QueueLimits limits) {
        var changes = new ChangeFeed(database);
        jobs = new JobQueue(database, changes, limits);
        store =
                new SqlScheduleStore(
                        database, jobs, changes, 9, Integer.MAX_VALUE, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    private void add(String owner, String... ids) {
        Stream.of(ids)
                .forEach(id -> store.addQueued(ScheduleStoreContract.createdBy(owner, id).queue()));
    }

    /** Those that the scheduler has a task for, as the tasks are called. */
    private Set<String> tasks() {
        return database.transaction(
                c ->
                        new TreeSet<>(
                                new SqlStatements(c)
                                        .query(
                                                "SELECT task_instance FROM solving_task",
                                                row -> row.getString(1))));
    }

    /** Has this many slots from now on; what it has claimed counts. */
    private void serve(int slots) {
        jobs.serve(new WorkingNode("here", Map.of(JobKind.SOLVING, slots), () -> {}));
    }

    private Claim begin(String id) {
        var claim = new Claim(id, 1, 2);
        assertThat(store.begin(claim, "here", ScheduleStoreContract.NOW)).isPresent();
        return claim;
    }

    private void finish(Claim claim) {
        store.update(claim, schedule -> schedule.fail("over", ScheduleStoreContract.NOW));
    }

    @Test
    void ownersTakeTurns() {
        add("many", "m1", "m2", "m3", "m4");
        add("few", "f1");
        add("late", "l1", "l2");
        List<String> order = new ArrayList<>();
        serve(1);
        while (!tasks().isEmpty()) {
            String task = tasks().iterator().next();
            var claim = Claim.of(task, 2);
            order.add(claim.job());
            forgetTasks();
            finish(begin(claim.job()));
        }
        assertThat(order).containsExactly("m1", "f1", "l1", "m2", "l2", "m3", "m4");
    }

    private void forgetTasks() {
        database.transaction(c -> new SqlStatements(c).update("DELETE FROM solving_task"));
    }

    @Test
    void onlyWhatThereAreSlotsForIsGiven() {
        add("a", "1", "2", "3");
        assertThat(tasks()).isEmpty();
        serve(2);
        assertThat(tasks()).containsExactly("1#1", "2#1");
        var first = begin("1");
        jobs.give();
        assertThat(tasks()).containsExactly("1#1", "2#1");
        finish(first);
        assertThat(tasks()).containsExactly("1#1", "2#1", "3#1");
        jobs.serveNoMore();
        add("a", "4");
        assertThat(tasks()).hasSize(3);
    }

    @Test
    void anOwnerHasNoMoreThanItsShare() {
        store.close();
        open(new QueueLimits(5, 3, 1));
        add("greedy", "g1", "g2", "g3");
        assertThat(jobs.hasRoom(JobKind.SOLVING)).isTrue();
        assertThatThrownBy(() -> add("greedy", "g4"))
                .isInstanceOf(QueueFullException.class)
                .hasMessageContaining("no more than 3");
        assertThat(store.find("g4")).isEmpty();
        add("other", "o1", "o2");
        assertThat(jobs.hasRoom(JobKind.SOLVING)).isFalse();
        assertThatThrownBy(() -> add("third", "t"))
                .isInstanceOf(QueueFullException.class)
                .hasMessageContaining("full");
        serve(9);
        assertThat(tasks()).containsExactly("g1#1", "o1#1");
    }

    @Test
    void aLateWriterWritesNothing() {
        add("a", "1");
        serve(1);
        var early = begin("1");
        store.update(early, schedule -> schedule.improve(ScheduleStoreContract.scored(-7)));
        var late = new Claim("1", 1, 4);
        // Somebody else, in another process.
        database.transaction(c -> new JobTable(c, database.dialect()).claim(late, "there"));
        assertThat(jobs.standing(early)).isEqualTo(Standing.LOST);
        assertThat(jobs.standing(late)).isEqualTo(Standing.HELD);
        finish(early);

        assertThat(store.isSettled(early)).isTrue();
        assertThat(stored("1").status()).isEqualTo(SolverStatus.SOLVING_ACTIVE);
        assertThat(stored("1").best()).isNull();
        assertThat(store.handBack(early, schedule -> schedule)).isFalse();
        assertThat(store.begin(early, "here", ScheduleStoreContract.NOW)).isEmpty();
        assertThat(jobs.standing(late)).isEqualTo(Standing.HELD);
    }

    private StoredSchedule stored(String id) {
        return database.transaction(c -> new ScheduleTable(c).find(id).orElseThrow().schedule());
    }

    @Test
    void aNewStartHasATaskOfItsOwnAndALaterClaim() throws SQLException {
        add("a", "1");
        serve(1);
        var first = new Claim("1", 1, 40);
        assertThat(store.begin(first, "here", ScheduleStoreContract.NOW)).isPresent();
        store.handBack(first, schedule -> schedule);
        jobs.give();
        assertThat(tasks()).containsExactly("1#1", "1#2");
        var second = new Claim("1", 2, 2);
        assertThat(store.begin(second, "here", ScheduleStoreContract.NOW)).isPresent();
        assertThat(jobs.standing(first)).isEqualTo(Standing.LOST);
        assertThat(store.begin(new Claim("1", 1, 42), "here", ScheduleStoreContract.NOW)).isEmpty();
    }

    @Test
    void whatShallEndIsKnownToWhoeverWorksOnIt() {
        add("a", "1", "2");
        assertThat(jobs.askToEnd("1")).isTrue();
        serve(1);
        var claim = begin("1");
        assertThat(jobs.standing(claim)).isEqualTo(Standing.TO_END);
        assertThat(jobs.askToEnd("1")).isFalse();
        assertThat(jobs.askToEnd("nothing")).isFalse();
        finish(claim);
        assertThat(jobs.standing(claim)).isEqualTo(Standing.LOST);
    }

    /** A file has one server. */
    @Test
    void afterACrashAllWaitsAgainInItsOrder() {
        add("a", "1", "2", "3");
        serve(2);
        begin("1");
        store.close();
        open(QueueLimits.NONE);
        assertThat(tasks()).isEmpty();
        assertThat(stored("1").status()).isEqualTo(SolverStatus.SOLVING_SCHEDULED);
        serve(2);
        assertThat(tasks()).containsExactly("1#2", "2#2");
    }
}

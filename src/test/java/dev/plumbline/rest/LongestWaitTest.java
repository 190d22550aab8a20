package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.access.Caller;
import dev.plumbline.access.CurrentCaller;
import dev.plumbline.problem.Config;
import dev.plumbline.rest.job.LiveSchedules;
import dev.plumbline.rest.job.RunCaps;
import dev.plumbline.rest.job.ScheduleService;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.store.ScheduleStore;
import dev.plumbline.store.StoredSchedule;
import dev.plumbline.store.Submission;
import dev.plumbline.testing.TemporaryStore;
import dev.plumbline.testing.TinyProblem;
import dev.plumbline.work.TestNode;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schedule that is never solved is waited for no longer than the server grants. */
class LongestWaitTest {

    /** Catches a wait that is not capped; no measurement. */
    private static final Duration HANGS = Duration.ofSeconds(60);

    private static final Duration GRANTED = Duration.ofSeconds(1);

    @AutoClose private final TemporaryStore memory = new TemporaryStore(9);
    private final ScheduleStore store = memory.store();
    private final LiveSchedules schedules = new LiveSchedules(store, memory.changes());
    private final SubmissionAnswers answers =
            new SubmissionAnswers(
                    new ScheduleService(
                            store,
                            schedules,
                            memory.jobs(),
                            TestNode.idle(memory, new ScheduleSolver()),
                            new RunCaps(HANGS, 1),
                            Clock.systemUTC(),
                            new CurrentCaller(Caller.LOCAL)),
                    GRANTED);

    private final StoredSchedule waiting = store.add(StoredSchedule.created("id", submission()));

    @ParameterizedTest
    @ValueSource(strings = {"wait=999999", "wait=2"})
    void isThatOfTheServer(String prefer) {
        var answer = answers.answer(waiting, List.of(prefer), uri()).await().atMost(HANGS);
        assertThat(answer.getStatus()).isEqualTo(202);
        assertThat(answer.getHeaderString("Preference-Applied")).isEqualTo("wait=1");
        assertThat(schedules.watchers()).isZero();
    }

    @Test
    void isNoneWithoutAWish() {
        var answer = answers.answer(waiting, List.of(), uri()).await().atMost(HANGS);
        assertThat(answer.getStatus()).isEqualTo(202);
        assertThat(answer.getHeaderString("Preference-Applied")).isNull();
        assertThat(answer.getLocation()).hasPath("/v1/schedules/id");
    }

    private static Submission submission() {
        var problem = TinyProblem.create().talk("t").facts().problem();
        return new Submission(
                "a run",
                problem,
                Config.DEFAULT,
                List.of(),
                Instant.EPOCH,
                null,
                null,
                1_000,
                "local");
    }

    private static UriInfo uri() {
        return (UriInfo)
                Proxy.newProxyInstance(
                        UriInfo.class.getClassLoader(),
                        new Class<?>[] {UriInfo.class},
                        (proxy, method, arguments) -> {
                            assertThat(method.getName()).isEqualTo("getBaseUriBuilder");
                            return UriBuilder.fromUri("http://localhost/");
                        });
    }
}

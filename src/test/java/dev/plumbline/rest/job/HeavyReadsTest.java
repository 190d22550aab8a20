package dev.plumbline.rest.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.problem.Config;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.solve.ScheduleSolver;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What takes long waits for its turn, ends in time, and is refused where too many wait. */
@Timeout(60)
class HeavyReadsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private static HeavyReads one(Duration time) {
        return new HeavyReads(new ScheduleSolver(), 1, 1, time);
    }

    private static <T> Uni<T> ask(HeavyReads reads, Function<BooleanSupplier, T> read) {
        return reads.answer(Config.DEFAULT, read);
    }

    private static String untilOver(BooleanSupplier isOver) {
        while (!isOver.getAsBoolean()) {
            LockSupport.parkNanos(1_000_000);
        }
        return "what was known by then";
    }

    @Test
    void timeEndsIt() {
        var reads = one(Duration.ofMillis(50));
        assertThat(ask(reads, HeavyReadsTest::untilOver).await().indefinitely())
                .isEqualTo("what was known by then");
    }

    @Test
    void refusesWhenTooManyWait() throws ExecutionException, InterruptedException {
        var reads = one(HOUR);
        var begun = new CountDownLatch(1);
        var first =
                ask(
                                reads,
                                isOver -> {
                                    begun.countDown();
                                    return untilOver(isOver);
                                })
                        .subscribeAsCompletionStage();
        begun.await();
        var second = ask(reads, isOver -> "second").subscribeAsCompletionStage();
        assertThatThrownBy(() -> ask(reads, isOver -> "third").await().indefinitely())
                .isInstanceOf(RequestRefusal.class)
                .hasMessageContaining("Maybe ask again later");
        assertThat(second).isNotDone();

        // Whoever asked first goes away: his work ends, and the next one has its turn.
        first.cancel(true);
        assertThat(second.get()).isEqualTo("second");
    }

    @Test
    void whatFailsIsTheAnswerOfTheOneWhoAsked() {
        var reads = one(HOUR);
        assertThatThrownBy(
                        () ->
                                ask(
                                                reads,
                                                isOver -> {
                                                    throw new OutOfMemoryError("too much");
                                                })
                                        .await()
                                        .indefinitely())
                .hasRootCauseInstanceOf(OutOfMemoryError.class);
        assertThat(ask(reads, isOver -> "next").await().indefinitely()).isEqualTo("next");
    }

    @Test
    void theEndOfTheServerEndsIt() throws ExecutionException, InterruptedException {
        var reads = one(HOUR);
        var begun = new CountDownLatch(1);
        var answer =
                ask(
                                reads,
                                isOver -> {
                                    begun.countDown();
                                    return untilOver(isOver);
                                })
                        .subscribeAsCompletionStage();
        begun.await();
        reads.stop(this);
        assertThat(answer.get()).isEqualTo("what was known by then");
    }
}

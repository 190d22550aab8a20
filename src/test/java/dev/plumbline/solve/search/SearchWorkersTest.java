package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class SearchWorkersTest {

    private final BestKnown best = new BestKnown();

    /** Works until it is told to stop. */
    private static final class Patient implements SearchWorker {

        private final CountDownLatch done = new CountDownLatch(1);

        @Override
        public void work(BestKnown best) {
            while (!best.isOver()) {
                LockSupport.parkNanos(1_000_000);
            }
            done.countDown();
        }

        @Override
        public long steps() {
            return 10;
        }
    }

    @Test
    void hiresAsManyAsCoresAreFree() {
        var cores = new MachineCores(3);
        cores.take();
        List<Patient> hired = new ArrayList<>();
        var crew = crew(cores, hired);
        crew.useFreeCores();
        crew.useFreeCores();
        assertThat(hired).hasSize(2);
        assertThat(crew.steps()).isEqualTo(20);
        crew.end();
        assertThat(hired).allMatch(worker -> worker.done.getCount() == 0);
        assertThat(cores.takeFree()).isTrue();
    }

    @Test
    void hiresNobodyWhenAllCoresAreTaken() {
        var cores = new MachineCores(1);
        cores.take();
        List<Patient> hired = new ArrayList<>();
        crew(cores, hired).useFreeCores();
        assertThat(hired).isEmpty();
    }

    @Test
    void coresAreShortWhenAnotherSolvingBegins() {
        var cores = new MachineCores(2);
        cores.take();
        assertThat(cores.takeFree()).isTrue();
        assertThat(cores.areShort()).isFalse();
        cores.take();
        assertThat(cores.areShort()).isTrue();
        cores.giveBack();
        assertThat(cores.areShort()).isFalse();
    }

    /** Fails after a while, as one does for whom there is no memory. */
    private record Failing(Throwable failure) implements SearchWorker {

        @Override
        public void work(BestKnown known) {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }

        @Override
        public long steps() {
            return 7;
        }
    }

    static List<Throwable> failures() {
        return List.of(
                new IllegalArgumentException("a mistake in a rule"),
                new OutOfMemoryError("Java heap space"),
                new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whoFailsCostsHisHelpAlone(Throwable failure) throws InterruptedException {
        var cores = new MachineCores(2);
        List<Patient> hired = new ArrayList<>();
        var crew = crew(cores, hired);
        crew.useFreeCores();
        crew.start(new Failing(failure)).join();
        assertThat(best.isOver()).isFalse();
        assertThat(hired).hasSize(2).allMatch(worker -> worker.done.getCount() == 1);
        crew.end();
        assertThat(crew.steps()).isEqualTo(27);
        assertThat(hired).allMatch(worker -> worker.done.getCount() == 0);
        assertThat(cores.takeFree()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whoFailsInTheThreadOfTheSearchCostsHisHelpAlone(Throwable failure) {
        var crew = new SearchWorkers(best, new MachineCores(1), null);
        crew.workHere(new Failing(failure));
        assertThat(best.isOver()).isFalse();
        assertThat(crew.steps()).isEqualTo(7);
        crew.end();
    }

    @Test
    void nobodyIsHiredAfterAHelperFailed() throws InterruptedException {
        var cores = new MachineCores(1);
        List<SearchWorker> hired = new ArrayList<>();
        var crew =
                new SearchWorkers(
                        best,
                        cores,
                        () -> {
                            hired.add(new Failing(new OutOfMemoryError()));
                            return hired.getLast();
                        });
        crew.start(new Failing(new OutOfMemoryError())).join();
        crew.useFreeCores();
        assertThat(hired).isEmpty();
    }

    @Test
    void whoIsDoneIsLetGoAndHisStepsCount() throws InterruptedException {
        var crew = new SearchWorkers(best, new MachineCores(1), null);
        var first = new WeakReference<>(new Brief());
        crew.start(first.get()).join();
        crew.useFreeCores();
        while (first.get() != null) {
            System.gc();
        }
        assertThat(crew.steps()).isEqualTo(10);
        crew.end();
    }

    /** Does what it has to do and leaves. */
    private static final class Brief implements SearchWorker {

        @Override
        public void work(BestKnown known) {
            // Its steps are told, that is all.
        }

        @Override
        public long steps() {
            return 10;
        }
    }

    private SearchWorkers crew(MachineCores cores, List<Patient> hired) {
        return new SearchWorkers(
                best,
                cores,
                () -> {
                    var worker = new Patient();
                    hired.add(worker);
                    return worker;
                });
    }
}

package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrewTest {

    private final BestKnown best = new BestKnown();

    /** Works until it is told to stop. */
    private static final class Patient implements Worker {

        private final CountDownLatch done = new CountDownLatch(1);

        @Override
        public void work(BestKnown best) {
            while (!best.isOver()) {
                Thread.onSpinWait();
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
        var cores = new Cores(3);
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
        var cores = new Cores(1);
        cores.take();
        List<Patient> hired = new ArrayList<>();
        crew(cores, hired).useFreeCores();
        assertThat(hired).isEmpty();
    }

    @Test
    void coresAreShortWhenAnotherSolvingBegins() {
        var cores = new Cores(2);
        cores.take();
        assertThat(cores.takeFree()).isTrue();
        assertThat(cores.areShort()).isFalse();
        cores.take();
        assertThat(cores.areShort()).isTrue();
        cores.giveBack();
        assertThat(cores.areShort()).isFalse();
    }

    @Test
    void whoFailsEndsTheWorkOfAll() {
        List<Patient> hired = new ArrayList<>();
        var crew = crew(new Cores(1), hired);
        crew.useFreeCores();
        crew.start(
                new Worker() {
                    @Override
                    public void work(BestKnown known) {
                        throw new IllegalArgumentException("a mistake in a rule");
                    }

                    @Override
                    public long steps() {
                        return 0;
                    }
                });
        while (!best.isOver()) {
            Thread.onSpinWait();
        }
        assertThatIllegalStateException()
                .isThrownBy(crew::end)
                .withMessageContaining("a mistake in a rule");
        assertThat(hired).allMatch(worker -> worker.done.getCount() == 0);
    }

    private Crew crew(Cores cores, List<Patient> hired) {
        return new Crew(
                best,
                cores,
                () -> {
                    var worker = new Patient();
                    hired.add(worker);
                    return worker;
                });
    }
}

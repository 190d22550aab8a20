package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReheatingTest {

    private static final int CYCLES = 200;
    private static final int LATE = 100;

    /**
     * Begun that hot, a cycle gets out of where it began half the time; four in five are aimed at.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.01, 0.0005, 0.00003})
    void findsWhereCyclesBeginToGetOut(double right) {
        var reheating = new Reheating();
        RandomGenerator random = new SplittableRandom(1);
        int near = 0;

        for (int cycle = 0; cycle < CYCLES; cycle++) {
            double factor = reheating.factor();
            if (cycle >= LATE && factor > right / 2 && factor < right * 32) {
                near++;
            }
            boolean getsOut = random.nextDouble() < factor / (factor + right);
            reheating.cycleEnded(getsOut ? -1 : 0);
        }

        assertThat(near).isGreaterThan(90);
    }

    @Test
    void staysWhereItHelps() {
        var reheating = new Reheating();
        reheating.cycleEnded(-1);
        double before = reheating.factor();

        for (int cycle = 0; cycle < CYCLES; cycle++) {
            reheating.cycleEnded(1);
        }

        assertThat(reheating.factor()).isEqualTo(before);
    }

    @Test
    void getsNoHotterThanTheHottest() {
        var reheating = new Reheating();

        reheating.cycleEnded(0);

        assertThat(reheating.factor()).isEqualTo(1);
    }

    /** However long it was too hot, it finds back soon. */
    @Test
    void doesNotVanish() {
        var reheating = new Reheating();
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            reheating.cycleEnded(-1);
        }

        for (int cycle = 0; cycle < 20; cycle++) {
            reheating.cycleEnded(0);
        }

        assertThat(reheating.factor()).isEqualTo(1);
    }
}

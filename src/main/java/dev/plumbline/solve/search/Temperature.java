package dev.plumbline.solve.search;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.random.RandomGenerator;

/**
 * How much worse a change may make a plan and still be kept with a fair chance, per level of the
 * score.
 */
record Temperature(double hard, double medium, double soft) {

    Temperature times(double factor) {
        return new Temperature(hard * factor, medium * factor, soft * factor);
    }

    /** Whether to go from one score to another: always when it is no worse, else by chance. */
    boolean accepts(HardMediumSoftScore from, HardMediumSoftScore to, RandomGenerator random) {
        if (to.compareTo(from) >= 0) {
            return true;
        }
        double exponent =
                worsening(from.hardScore() - to.hardScore(), hard)
                        + worsening(from.mediumScore() - to.mediumScore(), medium)
                        + worsening(from.softScore() - to.softScore(), soft);
        return random.nextDouble() < Math.exp(-exponent);
    }

    private static double worsening(long difference, double temperature) {
        return difference <= 0 ? 0 : difference / temperature;
    }
}

package dev.plumbline.solve.search;

import java.util.random.RandomGenerator;

/**
 * How much worse a change may make a schedule and still be kept with a fair chance, per level of
 * the score.
 */
record Temperature(double hard, double medium, double soft) {

    Temperature times(double factor) {
        return new Temperature(hard * factor, medium * factor, soft * factor);
    }

    /**
     * Whether to keep a change that costs so much more: always when it makes nothing worse, else by
     * chance.
     */
    boolean accepts(Levels difference, double cooled, RandomGenerator random) {
        if (isNoWorse(difference)) {
            return true;
        }
        double exponent =
                worsening(difference.hard, hard * cooled)
                        + worsening(difference.medium, medium * cooled)
                        + worsening(difference.soft, soft * cooled);
        return random.nextDouble() < Math.exp(-exponent);
    }

    static boolean isNoWorse(Levels difference) {
        if (difference.hard != 0) {
            return difference.hard < 0;
        }
        return difference.medium != 0 ? difference.medium < 0 : difference.soft <= 0;
    }

    private static double worsening(long difference, double temperature) {
        return difference <= 0 ? 0 : difference / temperature;
    }
}

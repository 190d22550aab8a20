package dev.plumbline.solve.search;

/**
 * How much worse one change may make the schedule: what is worse at each level counts in parts of
 * that level's temperature, all together less than a limit. A change that makes nothing worse is
 * always tolerated.
 */
final class WorseningTolerance {

    private double perHard;
    private double perMedium;
    private double perSoft;
    private double limit;

    private WorseningTolerance(double limit) {
        this.limit = limit;
    }

    /** Nothing may get worse, until something else is said. */
    static WorseningTolerance ofNothingWorse() {
        return new WorseningTolerance(0);
    }

    /** Everything goes. */
    static WorseningTolerance ofAnything() {
        return new WorseningTolerance(Double.POSITIVE_INFINITY);
    }

    /** From here on worsenings count in parts of the temperature. */
    void at(LevelTemperature temperature) {
        perHard = 1 / temperature.hard();
        perMedium = 1 / temperature.medium();
        perSoft = 1 / temperature.soft();
    }

    /**
     * Makes the next change one that is kept when a number drawn from 0 to 1 is less than e to the
     * power of minus what is worse: the rule of Metropolis, with the number drawn beforehand.
     */
    void draw(double number) {
        limit = -Math.log(number);
    }

    /** Whether such a difference is tolerated; more than it may not be when it is not. */
    boolean admits(CostLevels difference) {
        return admits(difference.hard, difference.medium, difference.soft);
    }

    boolean admits(long hard, long medium, long soft) {
        if (hard != 0) {
            if (hard < 0) {
                return true;
            }
        } else if (medium != 0) {
            if (medium < 0) {
                return true;
            }
        } else if (soft <= 0) {
            return true;
        }
        return worse(hard, perHard) + worse(medium, perMedium) + worse(soft, perSoft) < limit;
    }

    private static double worse(long difference, double perUnit) {
        return difference <= 0 ? 0 : difference * perUnit;
    }
}

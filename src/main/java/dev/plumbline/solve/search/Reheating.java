package dev.plumbline.solve.search;

/**
 * Finds out how hot short cycles have to begin to get out of the best schedule and no further. One
 * that ends with the score it began with was too cold: it came back, or moved where nothing costs.
 * One that ends worse may have been too hot; but so do most that are right, since what is best is
 * not found again and again. So the first counts for much, and the second for little as soon as the
 * first has happened. Cycles that end better change nothing.
 */
final class Reheating {

    /** Hotter by so many times after a cycle that ended with the score it began with. */
    private static final double HOTTER = 2;

    /** Colder by so many times after one that ended worse, while no cycle was too cold. */
    private static final double MUCH_COLDER = 2;

    /** The same later. */
    private static final double COLDER = 1.2;

    private static final double COLDEST = 1e-6;

    private double factor = 1;
    private boolean wasTooCold;

    /** What the next cycle has of the hottest temperature that a polishing cycle may begin with. */
    double factor() {
        return factor;
    }

    /**
     * Tells how one ended.
     *
     * @param change its end compared with its beginning: above zero when it is better
     */
    void cycleEnded(int change) {
        if (change == 0) {
            wasTooCold = true;
            factor = Math.min(1, factor * HOTTER);
        } else if (change < 0) {
            factor = Math.max(COLDEST, factor / (wasTooCold ? COLDER : MUCH_COLDER));
        }
    }
}

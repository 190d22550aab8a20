package dev.plumbline.solve.search;

/**
 * Finds out how hot short cycles have to begin to get out of the best schedule and no further. One
 * that comes back to where it began was too cold to get out. One that ends worse may have been too
 * hot; but so do most that are right, since what is best is not found again and again. So what
 * comes back counts for much, and what ends worse for little, after a first one has come back.
 */
final class Reheating {

    /** Hotter by so many times after a cycle that came back. */
    private static final double HOTTER = 2;

    /** Colder by so many times after one that ended worse, while none has come back. */
    private static final double MUCH_COLDER = 2;

    /** The same later. */
    private static final double COLDER = 1.2;

    private static final double COLDEST = 1e-6;

    private double part = 1;
    private boolean cameBack;

    /** What the next cycle has of the hottest beginning, above 0 to 1. */
    double part() {
        return part;
    }

    /**
     * Tells how one ended.
     *
     * @param change its end compared with its beginning: above zero when it is better
     */
    void cycleEnded(int change) {
        if (change == 0) {
            cameBack = true;
            part = Math.min(1, part * HOTTER);
        } else if (change < 0) {
            part = Math.max(COLDEST, part / (cameBack ? COLDER : MUCH_COLDER));
        }
    }
}

package dev.plumbline.lab.compare.result;

/** When a difference between the schedules of two variants is more than chance. */
public final class RankSignificance {

    /** Chance explains less than one in twenty. */
    public static final double LEVEL = 0.05;

    /** Of schedules on each side: with fewer, the test cannot reach the level whatever they are. */
    public static final int FEWEST_SEEDS = 4;

    private RankSignificance() {}

    /** Whether chance alone hardly makes such a difference. */
    public static boolean is(double p) {
        return p < LEVEL;
    }
}

package dev.plumbline.exchange.in.indico;

/** The usual grid of 5 minutes if all lengths are on it, else 1. */
final class IndicoGrid {

    private static final int USUAL = 5;

    private int minutes = USUAL;

    /** A length, or the distance of something from the start of its slot. */
    void length(int length) {
        if (length % USUAL != 0) {
            minutes = 1;
        }
    }

    int minutes() {
        return minutes;
    }
}

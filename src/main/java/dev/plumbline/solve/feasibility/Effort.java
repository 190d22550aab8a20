package dev.plumbline.solve.feasibility;

import java.util.function.BooleanSupplier;

/**
 * The work that may be done for all questions together: counted in values looked at, so that the
 * same questions have the same answers, and ended from outside. What is spent stays spent.
 */
final class Effort {

    private final BooleanSupplier isOver;
    private long left;

    /**
     * @param most values that may be looked at
     * @param isOver whether to break off; once true, always true
     */
    Effort(long most, BooleanSupplier isOver) {
        this.left = most;
        this.isOver = isOver;
    }

    /** Takes some; false when that is more than there was. */
    boolean spend(long values) {
        left = Math.max(-1, left - values);
        return !isSpent();
    }

    boolean isSpent() {
        return left < 0 || isOver.getAsBoolean();
    }
}

package dev.plumbline.solve.feasibility;

import java.util.function.BooleanSupplier;

/** How many placements may be tried; counted, so that the same question has the same answer. */
final class Allowance {

    private final BooleanSupplier isOver;
    private long left;

    /**
     * @param most placements that may be tried
     * @param isOver whether to break off
     */
    Allowance(long most, BooleanSupplier isOver) {
        this.left = most;
        this.isOver = isOver;
    }

    /** Takes one; false when there is none left. */
    boolean take() {
        left--;
        return left >= 0 && !isOver.getAsBoolean();
    }

    /** Whether a search broke off for want of it. */
    boolean isSpent() {
        return left < 0 || isOver.getAsBoolean();
    }
}

package dev.plumbline.solve.feasibility;

import dev.plumbline.explain.WorkLimit;

/** How many placements one search may try; counted, so that the same question has one answer. */
final class PlacementAllowance {

    private final WorkLimit limit;
    private long left;

    /**
     * @param most placements that may be tried
     * @param limit of all searches together
     */
    PlacementAllowance(long most, WorkLimit limit) {
        this.left = most;
        this.limit = limit;
    }

    /** Takes one; false when there is none left. */
    boolean take() {
        left--;
        return !isSpent();
    }

    /** Takes all that is left. */
    void giveUp() {
        left = -1;
    }

    /** Whether a search broke off for want of it. */
    boolean isSpent() {
        return left < 0 || limit.isSpent();
    }
}

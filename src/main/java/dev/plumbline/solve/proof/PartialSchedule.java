package dev.plumbline.solve.proof;

import org.jspecify.annotations.Nullable;

/**
 * A partial schedule: some slots are closed, one is filled up to a point, the others are empty.
 *
 * @param left set of the sessions that have no place yet, a bit each
 * @param end how far the slot is filled, place among its ends
 * @param last what was placed last in the slot; null at its start
 * @param before the partial schedule this one was made from; null where nothing is placed
 * @param cost of all that is placed
 * @param promise the least that a schedule made from it may cost
 */
record PartialSchedule(
        long left,
        int end,
        @Nullable PlacementOption last,
        @Nullable PartialSchedule before,
        LevelCost cost,
        LevelCost promise) {

    /** The same with other costs. */
    PartialSchedule with(LevelCost newCost, LevelCost newPromise) {
        return new PartialSchedule(left, end, last, before, newCost, newPromise);
    }

    /** What is placed, by session; null where it is not. */
    @Nullable PlacementOption[] placed(int sessions) {
        @Nullable PlacementOption[] placed = new PlacementOption[sessions];
        for (PartialSchedule one = this; one != null; one = one.before) {
            if (one.last != null) {
                placed[one.last.session()] = one.last;
            }
        }
        return placed;
    }

    boolean isLeft(int session) {
        return (left & (1L << session)) != 0;
    }
}

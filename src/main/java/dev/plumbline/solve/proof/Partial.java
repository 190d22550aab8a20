package dev.plumbline.solve.proof;

import java.util.ArrayList;
import java.util.List;
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
record Partial(
        long left,
        int end,
        @Nullable Option last,
        @Nullable Partial before,
        Cost cost,
        Cost promise) {

    /** What is placed, in the order in which that was done. */
    List<Option> placed() {
        List<Option> placed = new ArrayList<>();
        for (Partial one = this; one != null; one = one.before) {
            if (one.last != null) {
                placed.addFirst(one.last);
            }
        }
        return placed;
    }

    boolean isLeft(int session) {
        return (left & (1L << session)) != 0;
    }
}

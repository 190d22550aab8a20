package dev.plumbline.solve.proof;

import dev.plumbline.schedule.FixedPlacement;

/**
 * One way to go on in a slot: a session that comes next, with one of its lengths and starts.
 *
 * @param number among all options of the problem
 * @param slot place of the slot in the order in which slots are filled
 * @param end place of its end among the ends of the slot
 * @param cost by the rules that look at a single session
 */
record PlacementOption(int number, FixedPlacement placement, int slot, int end, LevelCost cost) {

    int session() {
        return placement.session().index();
    }

    /** Whether it ends after its slot. */
    boolean overruns() {
        return placement.end() > placement.placedSlot().end();
    }
}

package dev.plumbline.solve.proof;

import dev.plumbline.schedule.FixedPlacement;

/**
 * One way to go on in a slot: a session that comes next, with one of its lengths and starts.
 *
 * @param number among all options of the problem
 * @param session its number
 * @param slot place of the slot in the order in which slots are filled
 * @param end place of its end among the ends of the slot
 * @param cost by the rules that look at a single session
 * @param least what it adds to the cost of any schedule at the least: its own cost, and that of
 *     groups which cost as much with it alone
 */
record PlacementOption(
        int number,
        int session,
        FixedPlacement placement,
        int slot,
        int end,
        LevelCost cost,
        LevelCost least) {

    /** Whether it ends after its slot. */
    boolean overruns() {
        return placement.end() > placement.placedSlot().end();
    }
}

package dev.plumbline.solve.feasibility;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import java.util.List;

/** The slots of a problem, and how many starts on the grid they have. */
record SlotStarts(List<Slot> slots, int grid, long count) {

    SlotStarts(Facts facts) {
        this(
                facts.slots(),
                facts.problem().gridMinutes(),
                facts.slots().stream()
                        .mapToLong(slot -> starts(slot, facts.problem().gridMinutes()))
                        .sum());
    }

    /** How many starts a slot has. */
    static long starts(Slot slot, int grid) {
        return Math.ceilDiv(slot.time().minutes(), (long) grid);
    }
}

package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How all pieces stood at one time. Taken again and again, so it makes nothing new. */
final class BoardSnapshot {

    private final @Nullable Slot[] slots;
    private final long[] starts;
    private final int[] minutes;

    BoardSnapshot(int pieces) {
        slots = new Slot[pieces];
        starts = new long[pieces];
        minutes = new int[pieces];
    }

    /** Notes how the pieces stand on the settled board. */
    void take(BoardPiece[] pieces) {
        for (int i = 0; i < pieces.length; i++) {
            BoardPiece piece = pieces[i];
            slots[i] = piece.settledSlot;
            starts[i] = piece.settledStart;
            minutes[i] = piece.settledMinutes;
        }
    }

    /** The same as a schedule. */
    Schedule schedule(Facts facts) {
        List<FixedPlacement> placements = new ArrayList<>();
        for (int i = 0; i < slots.length; i++) {
            Slot slot = slots[i];
            if (slot != null) {
                placements.add(
                        new FixedPlacement(facts.sessions().get(i), slot, starts[i], minutes[i]));
            }
        }
        return Schedule.of(facts, placements);
    }
}

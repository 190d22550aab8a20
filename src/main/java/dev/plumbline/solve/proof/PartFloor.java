package dev.plumbline.solve.proof;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a part costs at the least, without looking at its schedules: each session by itself, but no
 * more of them in a slot than fit in, and no more minutes than there are. The greatest of three
 * relaxations, each solved exactly: all at their cheapest; an assignment of sessions to slots, each
 * of which takes as many as the shortest that may go there; a knapsack with choices over the time
 * of all slots together.
 */
final class PartFloor {

    /** Steps of an assignment: about a second. */
    private static final double MOST_ASSIGNING = 60_000_000;

    private static final double MOST_PACKING = 4_000_000;

    private final ProofScope part;
    private final CheapestPlaces places;
    private final BooleanSupplier isOver;

    /**
     * @param isOver whether nobody wants to know any more; then the floor is a lower one
     */
    PartFloor(ProofScope part, CheapestPlaces places, BooleanSupplier isOver) {
        this.part = part;
        this.places = places;
        this.isOver = isOver;
    }

    /** No schedule of the part that is in a better one of the whole costs less. */
    LevelCost least() {
        LevelCost sum = LevelCost.NONE;
        for (Session session : part.sessions()) {
            sum = sum.plus(places.least(session));
        }
        return LevelCost.greater(LevelCost.greater(sum, assigned()), packed());
    }

    private LevelCost assigned() {
        int rows = part.sessions().size();
        int[] room = part.order().stream().mapToInt(this::room).toArray();
        int columns = Arrays.stream(room).sum() + rows;
        if ((double) rows * rows * columns > MOST_ASSIGNING) {
            return LevelCost.NONE;
        }
        @Nullable LevelCost[][] costs = new LevelCost[rows][columns];
        for (int row = 0; row < rows; row++) {
            Session session = part.sessions().get(row);
            int column = 0;
            for (int slot = 0; slot < room.length; slot++) {
                LevelCost cost = places.inside(session, part.order().get(slot));
                Arrays.fill(costs[row], column, column + room[slot], cost);
                column += room[slot];
            }
            Arrays.fill(costs[row], column, columns, elsewhere(session));
        }
        LevelCost least = LeastAssignment.of(costs, isOver);
        return least == null ? places.tooMuch() : least;
    }

    /** How many sessions can end in a slot, at the most. */
    private int room(Slot slot) {
        int[] shortest =
                part.sessions().stream()
                        .filter(session -> places.inside(session, slot) != null)
                        .mapToInt(Session::shortestMinutes)
                        .sorted()
                        .toArray();
        long minutes = 0;
        int count = 0;
        while (count < shortest.length && minutes + shortest[count] <= slot.time().minutes()) {
            minutes += shortest[count++];
        }
        return count;
    }

    /** On the waitlist, or after the end of a slot; null where it cannot be there. */
    private @Nullable LevelCost elsewhere(Session session) {
        LevelCost least = places.waiting(session);
        for (Slot slot : part.order()) {
            LevelCost beyond = places.beyond(session, slot);
            if (beyond != null) {
                least = least == null ? beyond : LevelCost.lesser(least, beyond);
            }
        }
        return least;
    }

    private LevelCost packed() {
        long time = 0;
        for (Slot slot : part.order()) {
            time += slot.time().minutes() / part.grid();
        }
        if ((double) time * part.sessions().size() > MOST_PACKING) {
            return LevelCost.NONE;
        }
        @Nullable LevelCost[] least = new LevelCost[(int) time + 1];
        Arrays.fill(least, LevelCost.NONE);
        for (Session session : part.sessions()) {
            if (isOver.getAsBoolean()) {
                return LevelCost.NONE;
            }
            least = oneMore(session, least);
        }
        LevelCost all = least[(int) time];
        return all == null ? places.tooMuch() : all;
    }

    /** By grid steps of time: the least that one session more costs with all before it. */
    private @Nullable LevelCost[] oneMore(Session session, @Nullable LevelCost[] others) {
        @Nullable LevelCost[] byLength = places.byLength(session, part.order());
        LevelCost elsewhere = elsewhere(session);
        @Nullable LevelCost[] least = new LevelCost[others.length];
        for (int time = 0; time < least.length; time++) {
            LevelCost best = sum(elsewhere, others[time]);
            for (int length = 0; length < Math.min(byLength.length, time + 1); length++) {
                LevelCost cost = sum(byLength[length], others[time - length]);
                best = best == null || (cost != null && cost.isLessThan(best)) ? cost : best;
            }
            least[time] = best;
        }
        return least;
    }

    private static @Nullable LevelCost sum(@Nullable LevelCost one, @Nullable LevelCost other) {
        return one == null || other == null ? null : one.plus(other);
    }
}

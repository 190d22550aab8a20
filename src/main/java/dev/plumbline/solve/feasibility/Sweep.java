package dev.plumbline.solve.feasibility;

import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fills the slots from their beginning to their end, one after the other, and never looks twice at
 * what means the same to all that is to come: good where many sessions that are much alike want
 * more time than there is.
 */
final class Sweep {

    /** A start in a slot, at which a session may begin or nothing does. */
    private record Moment(int slot, long start) {}

    /** As deep as it may go into the stack. */
    private static final int MOST_MOMENTS = 1_500;

    private static final int MOST_REMEMBERED = 100_000;

    private final Puzzle puzzle;
    private final Capacity capacity;
    private final List<Moment> moments;
    private final Set<Object> hopeless = new HashSet<>();

    Sweep(Puzzle puzzle, Capacity capacity) {
        this.puzzle = puzzle;
        this.capacity = capacity;
        Set<Moment> all = new HashSet<>();
        for (int variable = 0; variable < puzzle.size(); variable++) {
            puzzle.values(variable).forEach(value -> all.add(moment(value)));
        }
        moments =
                all.stream()
                        .sorted(
                                Comparator.comparingLong(
                                                (Moment moment) ->
                                                        puzzle.slots().get(moment.slot()).start())
                                        .thenComparingInt(Moment::slot)
                                        .thenComparingLong(Moment::start))
                        .toList();
    }

    /** Whether it can be run. */
    boolean suits() {
        return moments.size() <= MOST_MOMENTS;
    }

    private static Moment moment(FixedPlacement value) {
        return new Moment(value.placedSlot().index(), value.start());
    }

    /**
     * A position in which everybody is placed. When there is none and the allowance is not spent,
     * there cannot be any.
     */
    Optional<Position> run(Position start, Allowance allowance) {
        return from(start, 0, allowance);
    }

    private Optional<Position> from(Position position, int moment, Allowance allowance) {
        if (!capacity.suffices(position)) {
            return Optional.empty();
        }
        var place = moment;
        List<int[]> choices = List.of();
        while (place < moments.size() && choices.isEmpty()) {
            choices = choices(position, moments.get(place));
            place++;
        }
        if (choices.isEmpty()) {
            return isComplete(position) ? Optional.of(position) : Optional.empty();
        }
        Object meaning = position.meaning();
        if (hopeless.contains(meaning)) {
            return Optional.empty();
        }
        for (int[] choice : choices) {
            int twin = puzzle.twinBefore(choice[0]);
            if (twin >= 0 && !position.isPlaced(twin)) {
                continue;
            }
            if (!allowance.take()) {
                return Optional.empty();
            }
            var next = position.copy();
            if (next.place(choice[0], choice[1]) == Position.NOBODY) {
                var found = from(next, place, allowance);
                if (found.isPresent() || allowance.isSpent()) {
                    return found;
                }
            }
        }
        var found = withoutAny(position, choices, place, allowance);
        if (found.isEmpty() && !allowance.isSpent() && hopeless.size() < MOST_REMEMBERED) {
            hopeless.add(meaning);
        }
        return found;
    }

    private Optional<Position> withoutAny(
            Position position, List<int[]> choices, int place, Allowance allowance) {
        if (!allowance.take()) {
            return Optional.empty();
        }
        var next = position.copy();
        for (int[] choice : choices) {
            next.left(choice[0]).clear(choice[1]);
        }
        return next.begin() == Position.NOBODY ? from(next, place, allowance) : Optional.empty();
    }

    /** Who may begin then, whoever has the fewest places first. */
    private List<int[]> choices(Position position, Moment moment) {
        List<int[]> choices = new ArrayList<>();
        for (int variable = 0; variable < puzzle.size(); variable++) {
            if (!position.isPlaced(variable)) {
                BitSet left = position.left(variable);
                for (int value = left.nextSetBit(0);
                        value >= 0;
                        value = left.nextSetBit(value + 1)) {
                    if (moment(puzzle.values(variable).get(value)).equals(moment)) {
                        choices.add(new int[] {variable, value});
                    }
                }
            }
        }
        choices.sort(Comparator.comparingInt(choice -> position.left(choice[0]).cardinality()));
        return choices;
    }

    private boolean isComplete(Position position) {
        for (int variable = 0; variable < puzzle.size(); variable++) {
            if (!position.isPlaced(variable)) {
                return false;
            }
        }
        return true;
    }
}

package dev.plumbline.solve.feasibility;

import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills the slots from their beginning to their end, one after the other, and never looks twice at
 * what means the same to all that is to come: good where many sessions that are much alike want
 * more time than there is.
 */
final class SlotSweep {

    /** A start in a slot, at which a session may begin or nothing does. */
    private record Moment(int slot, long start) {}

    /** As deep as it may go into the stack. */
    private static final int MOST_MOMENTS = 1_500;

    private static final int MOST_REMEMBERED = 100_000;

    /** As many positions as a search may hold for each step are remembered. */
    private static final int REMEMBERED_FOR_EACH_STEP = 8;

    private final PlacementPuzzle puzzle;
    private final CapacityCheck capacity;
    private final List<Moment> moments;

    /** By moment: variable and value of all that begins then. */
    private final Map<Moment, List<int[]>> beginning;

    private final Set<Object> hopeless = new HashSet<>();

    private SlotSweep(
            PlacementPuzzle puzzle, CapacityCheck capacity, Map<Moment, List<int[]>> beginning) {
        this.puzzle = puzzle;
        this.capacity = capacity;
        this.beginning = beginning;
        moments =
                beginning.keySet().stream()
                        .sorted(
                                Comparator.comparingLong(
                                                (Moment moment) ->
                                                        puzzle.slots().get(moment.slot()).start())
                                        .thenComparingInt(Moment::slot)
                                        .thenComparingLong(Moment::start))
                        .toList();
    }

    /** None when there are too many moments. */
    static Optional<SlotSweep> of(PlacementPuzzle puzzle, CapacityCheck capacity) {
        if (puzzle.slots().stream().anyMatch(slot -> !slot.isSequential())) {
            return Optional.empty();
        }
        int most = Math.min(MOST_MOMENTS, puzzle.deepest());
        Map<Moment, List<int[]>> beginning = new HashMap<>();
        for (int variable = 0; variable < puzzle.size(); variable++) {
            var values = puzzle.values(variable);
            for (int value = 0; value < values.size(); value++) {
                beginning
                        .computeIfAbsent(moment(values.get(value)), any -> new ArrayList<>())
                        .add(new int[] {variable, value});
                if (beginning.size() > most) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new SlotSweep(puzzle, capacity, beginning));
    }

    private int mostRemembered() {
        return Math.min(MOST_REMEMBERED, REMEMBERED_FOR_EACH_STEP * puzzle.deepest());
    }

    private static Moment moment(FixedPlacement value) {
        return new Moment(value.placedSlot().index(), value.start());
    }

    /**
     * A position in which everybody is placed. When there is none and the allowance is not spent,
     * there cannot be any.
     */
    Optional<PuzzlePosition> run(PuzzlePosition start, PlacementAllowance allowance) {
        return from(start, 0, allowance);
    }

    private Optional<PuzzlePosition> from(
            PuzzlePosition position, int moment, PlacementAllowance allowance) {
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
            if (next.place(choice[0], choice[1]) == PuzzlePosition.NOBODY) {
                var found = from(next, place, allowance);
                if (found.isPresent() || allowance.isSpent()) {
                    return found;
                }
            }
        }
        var found = withoutAny(position, choices, place, allowance);
        if (found.isEmpty() && !allowance.isSpent() && hopeless.size() < mostRemembered()) {
            hopeless.add(meaning);
        }
        return found;
    }

    private Optional<PuzzlePosition> withoutAny(
            PuzzlePosition position, List<int[]> choices, int place, PlacementAllowance allowance) {
        if (!allowance.take()) {
            return Optional.empty();
        }
        var next = position.copy();
        for (int[] choice : choices) {
            next.left(choice[0]).clear(choice[1]);
        }
        return next.begin() == PuzzlePosition.NOBODY
                ? from(next, place, allowance)
                : Optional.empty();
    }

    /** Who may begin then, whoever has the fewest places first. */
    private List<int[]> choices(PuzzlePosition position, Moment moment) {
        List<int[]> choices = new ArrayList<>();
        for (int[] one : beginning.getOrDefault(moment, List.of())) {
            if (!position.isPlaced(one[0]) && position.left(one[0]).get(one[1])) {
                choices.add(one);
            }
        }
        choices.sort(Comparator.comparingInt(choice -> position.left(choice[0]).cardinality()));
        return choices;
    }

    private boolean isComplete(PuzzlePosition position) {
        for (int variable = 0; variable < puzzle.size(); variable++) {
            if (!position.isPlaced(variable)) {
                return false;
            }
        }
        return true;
    }
}

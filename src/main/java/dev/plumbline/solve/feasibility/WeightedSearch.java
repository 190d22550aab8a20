package dev.plumbline.solve.feasibility;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Looks first at who has the fewest places left and failed most often: what contradicts itself soon
 * comes to the front, whatever else there is (Boussemart, Hemery, Lecoutre and Sais, Boosting
 * systematic search by weighting constraints, ECAI 2004; weights are of variables here).
 */
final class WeightedSearch {

    private final PlacementPuzzle puzzle;
    private final CapacityCheck capacity;
    private final long[] weights;

    WeightedSearch(PlacementPuzzle puzzle, CapacityCheck capacity) {
        this.puzzle = puzzle;
        this.capacity = capacity;
        this.weights = new long[puzzle.size()];
        Arrays.fill(weights, 1);
    }

    /**
     * A position in which everybody is placed. When there is none and the allowance is not spent,
     * there cannot be any.
     */
    Optional<PuzzlePosition> run(PuzzlePosition start, PlacementAllowance allowance) {
        return run(start, allowance, puzzle.deepest());
    }

    private Optional<PuzzlePosition> run(
            PuzzlePosition start, PlacementAllowance allowance, int steps) {
        if (steps == 0) {
            allowance.giveUp();
            return Optional.empty();
        }
        if (!capacity.suffices(start)) {
            return Optional.empty();
        }
        int next = next(start);
        if (next == PuzzlePosition.NOBODY) {
            return Optional.of(start);
        }
        BitSet values = start.left(next);
        for (int value = values.nextSetBit(0); value >= 0; value = values.nextSetBit(value + 1)) {
            if (!allowance.take()) {
                return Optional.empty();
            }
            var position = start.copy();
            int failed = position.place(next, value);
            if (failed == PuzzlePosition.NOBODY) {
                var found = run(position, allowance, steps - 1);
                if (found.isPresent() || allowance.isSpent()) {
                    return found;
                }
            } else {
                weights[failed]++;
            }
        }
        weights[next]++;
        return Optional.empty();
    }

    private int next(PuzzlePosition position) {
        int best = PuzzlePosition.NOBODY;
        double least = Double.MAX_VALUE;
        for (int variable = 0; variable < puzzle.size(); variable++) {
            if (!position.isPlaced(variable)) {
                double size = (double) position.left(variable).cardinality() / weights[variable];
                if (size < least) {
                    best = variable;
                    least = size;
                }
            }
        }
        return best;
    }
}

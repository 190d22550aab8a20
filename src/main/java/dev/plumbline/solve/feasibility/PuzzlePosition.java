package dev.plumbline.solve.feasibility;

import dev.plumbline.explain.WorkLimit;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A puzzle solved in part: who has a place, and where the others still may go. */
final class PuzzlePosition {

    /** Nobody has run out of places. */
    static final int NOBODY = -1;

    private final PlacementPuzzle puzzle;
    private final WorkLimit limit;
    private final @Nullable FixedPlacement[] placed;
    private final BitSet[] left;

    private PuzzlePosition(
            PlacementPuzzle puzzle,
            WorkLimit limit,
            @Nullable FixedPlacement[] placed,
            BitSet[] left) {
        this.puzzle = puzzle;
        this.limit = limit;
        this.placed = placed;
        this.left = left;
    }

    /**
     * Nobody has a place.
     *
     * @param limit when it is spent, what follows from a placement is not looked at any more
     */
    static PuzzlePosition start(PlacementPuzzle puzzle, WorkLimit limit) {
        var left = new BitSet[puzzle.size()];
        for (int variable = 0; variable < left.length; variable++) {
            left[variable] = new BitSet();
            left[variable].set(0, puzzle.values(variable).size());
        }
        return new PuzzlePosition(puzzle, limit, new FixedPlacement[left.length], left);
    }

    /** What is left of those that have a place does not change any more, and is shared. */
    PuzzlePosition copy() {
        var copies = left.clone();
        for (int variable = 0; variable < left.length; variable++) {
            if (placed[variable] == null) {
                copies[variable] = (BitSet) left[variable].clone();
            }
        }
        return new PuzzlePosition(puzzle, limit, placed.clone(), copies);
    }

    boolean isPlaced(int variable) {
        return placed[variable] != null;
    }

    @Nullable FixedPlacement[] placed() {
        return placed;
    }

    /** Values of a variable that are left. */
    BitSet left(int variable) {
        return left[variable];
    }

    /**
     * Places a variable, takes from the others what that forbids, and places those that have one
     * value left.
     *
     * @return a variable that has no value left, or {@link #NOBODY}, also when the limit is spent
     */
    int place(int variable, int value) {
        left[variable].clear();
        left[variable].set(value);
        Deque<Integer> settled = new ArrayDeque<>(List.of(variable));
        while (!settled.isEmpty() && limit.spend(1L + puzzle.made())) {
            int next = settled.remove();
            if (placed[next] == null) {
                int failed = settle(next, settled);
                if (failed != NOBODY) {
                    return failed;
                }
            }
        }
        return NOBODY;
    }

    private int settle(int variable, Deque<Integer> settled) {
        var placement = puzzle.values(variable).get(left[variable].nextSetBit(0));
        placed[variable] = placement;
        for (int other = 0; other < left.length; other++) {
            if (placed[other] == null) {
                puzzle.narrow(variable, placement, other, left[other]);
            }
        }
        BitSet partners = puzzle.groups().partners(variable);
        for (int other = partners.nextSetBit(0);
                other >= 0;
                other = partners.nextSetBit(other + 1)) {
            if (placed[other] == null) {
                narrowByGroups(other);
            }
        }
        for (int other = 0; other < left.length; other++) {
            if (placed[other] == null) {
                if (left[other].isEmpty()) {
                    return other;
                }
                if (left[other].cardinality() == 1) {
                    settled.add(other);
                }
            }
        }
        return NOBODY;
    }

    private void narrowByGroups(int variable) {
        BitSet mine = left[variable];
        for (int value = mine.nextSetBit(0); value >= 0; value = mine.nextSetBit(value + 1)) {
            if (puzzle.groups().forbid(puzzle.values(variable).get(value), placed)) {
                mine.clear(value);
            }
        }
    }

    /**
     * Places everybody who has one value from the beginning.
     *
     * @return a variable that has no value left, or {@link #NOBODY}, also when the limit is spent
     */
    int begin() {
        for (int variable = 0; variable < left.length; variable++) {
            if (placed[variable] == null && left[variable].isEmpty()) {
                return variable;
            }
        }
        for (int variable = 0; variable < left.length; variable++) {
            if (placed[variable] == null && left[variable].cardinality() == 1) {
                int failed = place(variable, left[variable].nextSetBit(0));
                if (failed != NOBODY) {
                    return failed;
                }
            }
        }
        return NOBODY;
    }

    /** All that matters of this position to what may come: the same means the same outcome. */
    Object meaning() {
        BitSet[] open = new BitSet[left.length];
        for (int variable = 0; variable < left.length; variable++) {
            open[variable] = placed[variable] == null ? (BitSet) left[variable].clone() : null;
        }
        return List.of(Arrays.asList(open), puzzle.groups().futureKey(placed));
    }
}

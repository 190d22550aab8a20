package dev.plumbline.solve.proof;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to give each row a column of its own: the Hungarian method with shortest
 * augmenting paths (R. Jonker and A. Volgenant, A Shortest Augmenting Path Algorithm for Dense and
 * Sparse Linear Assignment Problems, Computing 38, 1987). Costs are compared by level; that works
 * as with numbers, because adding the same to two costs keeps their order.
 */
final class LeastAssignment {

    private final @Nullable LevelCost[][] costs;
    private final int columns;

    /** By column: the row that has it, from 1; 0 for none. */
    private final int[] rowOf;

    private final LevelCost[] rowPrice;
    private final LevelCost[] columnPrice;

    private LeastAssignment(@Nullable LevelCost[][] costs) {
        this.costs = costs;
        this.columns = costs[0].length;
        this.rowOf = new int[columns + 1];
        this.rowPrice = new LevelCost[costs.length + 1];
        this.columnPrice = new LevelCost[columns + 1];
        Arrays.fill(rowPrice, LevelCost.NONE);
        Arrays.fill(columnPrice, LevelCost.NONE);
    }

    /**
     * The cost of the cheapest way.
     *
     * @param costs by row and column, never less than nothing; null where a row cannot have a
     *     column
     * @return null when there is no way; nothing when somebody ended it, which is no more than that
     */
    static @Nullable LevelCost of(@Nullable LevelCost[][] costs, BooleanSupplier isOver) {
        if (costs.length == 0) {
            return LevelCost.NONE;
        }
        var assignment = new LeastAssignment(costs);
        for (int row = 1; row <= costs.length; row++) {
            if (isOver.getAsBoolean()) {
                return LevelCost.NONE;
            }
            if (!assignment.add(row)) {
                return null;
            }
        }
        return assignment.sum();
    }

    /** Takes in a row; others may have to change their columns. False when there is no way. */
    private boolean add(int row) {
        rowOf[0] = row;
        @Nullable LevelCost[] distance = new LevelCost[columns + 1];
        int[] before = new int[columns + 1];
        boolean[] isDone = new boolean[columns + 1];
        int at = 0;
        do {
            isDone[at] = true;
            int mine = rowOf[at];
            int next = -1;
            for (int column = 1; column <= columns; column++) {
                if (!isDone[column]) {
                    LevelCost cost = costs[mine - 1][column - 1];
                    LevelCost known = distance[column];
                    if (cost != null) {
                        LevelCost reduced = cost.minus(rowPrice[mine]).minus(columnPrice[column]);
                        if (known == null || reduced.isLessThan(known)) {
                            distance[column] = reduced;
                            before[column] = at;
                            known = reduced;
                        }
                    }
                    LevelCost nearest = next < 0 ? null : distance[next];
                    if (known != null && (nearest == null || known.isLessThan(nearest))) {
                        next = column;
                    }
                }
            }
            LevelCost step = next < 0 ? null : distance[next];
            if (step == null) {
                return false;
            }
            pay(step, distance, isDone);
            at = next;
        } while (rowOf[at] != 0);
        while (at != 0) {
            rowOf[at] = rowOf[before[at]];
            at = before[at];
        }
        return true;
    }

    private void pay(LevelCost step, @Nullable LevelCost[] distance, boolean[] isDone) {
        for (int column = 0; column <= columns; column++) {
            LevelCost known = distance[column];
            if (isDone[column]) {
                rowPrice[rowOf[column]] = rowPrice[rowOf[column]].plus(step);
                columnPrice[column] = columnPrice[column].minus(step);
            } else if (known != null) {
                distance[column] = known.minus(step);
            }
        }
    }

    private LevelCost sum() {
        LevelCost sum = LevelCost.NONE;
        for (int column = 1; column <= columns; column++) {
            LevelCost cost = rowOf[column] == 0 ? null : costs[rowOf[column] - 1][column - 1];
            if (cost != null) {
                sum = sum.plus(cost);
            }
        }
        return sum;
    }
}

package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An assignment is as cheap as the cheapest of all there are. */
class LeastAssignmentTest {

    private static final int MATRICES = 600;

    @Test
    void isTheCheapestOfAll() {
        int impossible = 0;
        for (long seed = 0; seed < MATRICES; seed++) {
            var costs = costs(new Random(seed));
            LevelCost truth = least(costs, 0, 0);
            LevelCost found = LeastAssignment.of(costs, () -> false);
            assertThat(found).as("seed %d", seed).isEqualTo(truth);
            impossible += truth == null ? 1 : 0;
        }
        assertThat(impossible).isBetween(MATRICES / 50, MATRICES / 2);
    }

    @Test
    void nobodyCostsNothing() {
        assertThat(LeastAssignment.of(new LevelCost[0][], () -> false)).isEqualTo(LevelCost.NONE);
    }

    private static @Nullable LevelCost[][] costs(Random random) {
        int rows = 1 + random.nextInt(5);
        int columns = rows + random.nextInt(3);
        @Nullable LevelCost[][] costs = new LevelCost[rows][columns];
        for (LevelCost[] row : costs) {
            for (int column = 0; column < columns; column++) {
                row[column] =
                        random.nextInt(4) == 0
                                ? null
                                : new LevelCost(
                                        random.nextInt(2), random.nextInt(3), random.nextInt(9));
            }
        }
        return costs;
    }

    private static @Nullable LevelCost least(
            @Nullable LevelCost[][] costs, int row, int takenColumns) {
        if (row == costs.length) {
            return LevelCost.NONE;
        }
        LevelCost least = null;
        for (int column = 0; column < costs[row].length; column++) {
            LevelCost mine = costs[row][column];
            if (mine != null && (takenColumns & 1 << column) == 0) {
                LevelCost rest = least(costs, row + 1, takenColumns | 1 << column);
                if (rest != null && (least == null || mine.plus(rest).isLessThan(least))) {
                    least = mine.plus(rest);
                }
            }
        }
        return least;
    }
}

package dev.plumbline.bench.yardstick.optaplanner;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The situations that two talks can be in, few, and which one it is in two cells. */
final class PairSituations {

    private final int cells;
    private final int[] numbers;
    private final List<PairSituation> all = new ArrayList<>();
    private final Map<List<String>, BitSet> known = new HashMap<>();

    PairSituations(OptaplannerLayout layout) {
        cells = layout.timeslotCount() * layout.roomCount();
        numbers = new int[cells * cells];
        Map<PairSituation, Integer> seen = new HashMap<>();
        for (int cell = 0; cell < cells; cell++) {
            for (int other = 0; other < cells; other++) {
                numbers[cell * cells + other] =
                        seen.computeIfAbsent(
                                PairSituation.of(layout, cell, other),
                                situation -> {
                                    all.add(situation);
                                    return all.size() - 1;
                                });
            }
        }
    }

    /** The number of the situation in two cells. */
    int number(int cell, int other) {
        return numbers[cell * cells + other];
    }

    /** Those that two talks of these types can be in, by number. */
    BitSet between(OptaplannerLayout layout, String type, String otherType) {
        return known.computeIfAbsent(
                List.of(type, otherType),
                types -> {
                    var result = new BitSet();
                    int[] others = layout.cellsFor(otherType).toArray();
                    layout.cellsFor(type)
                            .forEach(
                                    cell -> {
                                        for (int other : others) {
                                            if (cell != other) {
                                                result.set(number(cell, other));
                                            }
                                        }
                                    });
                    return result;
                });
    }

    /** All of them, by number. */
    List<PairSituation> all() {
        return all;
    }
}

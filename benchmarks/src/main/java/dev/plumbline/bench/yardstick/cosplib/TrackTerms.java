package dev.plumbline.bench.yardstick.cosplib;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongBinaryOperator;
import java.util.function.ToLongBiFunction;

/** The terms of the objective that look at whose each cell is; not weighted. */
final class TrackTerms {

    private final CosplibLayout layout;
    private final CosplibPenalties penalties;
    private final SubmissionConflicts conflicts;
    private final Map<Integer, Integer> owners;

    TrackTerms(
            CosplibLayout layout,
            CosplibPenalties penalties,
            SubmissionConflicts conflicts,
            CosplibOccupancy occupancy) {
        this.layout = layout;
        this.penalties = penalties;
        this.conflicts = conflicts;
        this.owners = occupancy.owners();
    }

    private long sum(ToLongBiFunction<Integer, Integer> perCell) {
        return owners.entrySet().stream()
                .mapToLong(entry -> perCell.applyAsLong(entry.getKey(), entry.getValue()))
                .sum();
    }

    long inSessions() {
        return sum((cell, track) -> penalties.trackSession(track, layout.session(cell)));
    }

    long inRooms() {
        return sum((cell, track) -> penalties.trackRoom(track, layout.room(cell)));
    }

    long cells() {
        return sum((cell, track) -> penalties.sessionRoom(layout.session(cell), layout.room(cell)));
    }

    /** For each track the cells it has. */
    private Map<Integer, SortedSet<Integer>> cellsOf() {
        Map<Integer, SortedSet<Integer>> result = new TreeMap<>();
        owners.forEach(
                (cell, track) -> result.computeIfAbsent(track, any -> new TreeSet<>()).add(cell));
        return result;
    }

    private long sessionsOf(SortedSet<Integer> cells) {
        return cells.stream().map(layout::session).distinct().count();
    }

    /** Rooms beyond the first. */
    long rooms() {
        return cellsOf().values().stream()
                .mapToLong(cells -> cells.stream().map(layout::room).distinct().count() - 1)
                .sum();
    }

    /** Cells beyond the first in a session. */
    long parallel() {
        return cellsOf().values().stream()
                .mapToLong(cells -> cells.size() - sessionsOf(cells))
                .sum();
    }

    /** Tracks that pause for a session. */
    long gaps() {
        return cellsOf().values().stream()
                .filter(
                        cells ->
                                layout.session(cells.last()) - layout.session(cells.first()) + 1
                                        != sessionsOf(cells))
                .count();
    }

    long similar() {
        return pairs(
                (track, other) -> track == other ? 0 : penalties.similar((int) track, (int) other));
    }

    long chairs() {
        return pairs((track, other) -> conflicts.ofChairs()[(int) track].get((int) other) ? 1 : 0);
    }

    /** The sum over all pairs of cells of one session. */
    private long pairs(LongBinaryOperator perPair) {
        var cells = owners.keySet().stream().sorted().toList();
        long sum = 0;
        for (int i = 0; i < cells.size(); i++) {
            for (int j = i + 1; j < cells.size(); j++) {
                if (layout.session(cells.get(i)) == layout.session(cells.get(j))) {
                    sum += perPair.applyAsLong(owners.get(cells.get(i)), owners.get(cells.get(j)));
                }
            }
        }
        return sum;
    }
}

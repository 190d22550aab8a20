package dev.plumbline.solve.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which slots and sessions have something in common: slots their room or their start, sessions
 * their first cluster.
 */
final class Surroundings {

    private static final Piece[] NONE = {};

    private final Row[] all;
    private final Row[][] inRoom;
    private final Row[][] atTime;
    private final Piece[][] mates;

    Surroundings(Board board) {
        all = board.rows();
        inRoom = related(row -> row.slot().room().id());
        atTime = related(row -> row.slot().start());
        mates = mates(board.pieces());
    }

    private Row[][] related(Function<Row, Object> key) {
        Map<Object, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : all) {
            groups.computeIfAbsent(key.apply(row), any -> new ArrayList<>()).add(row);
        }
        var arrays = new LinkedHashMap<Object, Row[]>();
        groups.forEach((group, rows) -> arrays.put(group, rows.toArray(Row[]::new)));
        return Arrays.stream(all).map(row -> arrays.get(key.apply(row))).toArray(Row[][]::new);
    }

    private static Piece[][] mates(Piece[] pieces) {
        Map<Object, List<Piece>> clusters = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            piece.session
                    .mainCluster()
                    .ifPresent(
                            cluster ->
                                    clusters.computeIfAbsent(cluster.id(), any -> new ArrayList<>())
                                            .add(piece));
        }
        var result = new Piece[pieces.length][];
        Arrays.fill(result, NONE);
        for (List<Piece> cluster : clusters.values()) {
            var members = cluster.toArray(Piece[]::new);
            cluster.forEach(piece -> result[piece.index] = members);
        }
        return result;
    }

    /** All slots. */
    Row[] all() {
        return all;
    }

    /** The slot of another room that starts when this one does; null when there is none. */
    @Nullable Row inRoom(String room, Row row) {
        for (Row other : atTime(row)) {
            if (other.slot().room().id().equals(room)) {
                return other;
            }
        }
        return null;
    }

    /** The slot of the same room that starts at another time; null when there is none. */
    @Nullable Row atTime(long start, Row row) {
        for (Row other : inRoom(row)) {
            if (other.slot().start() == start) {
                return other;
            }
        }
        return null;
    }

    /** The slots of the same room, the slot itself among them. */
    Row[] inRoom(Row row) {
        return inRoom[row.slot().index()];
    }

    /** The slots that start at the same time, the slot itself among them. */
    Row[] atTime(Row row) {
        return atTime[row.slot().index()];
    }

    /**
     * The sessions with the same first cluster in the problem's order, itself among them; none when
     * it has no cluster. It is one array for the whole cluster.
     */
    Piece[] mates(Piece piece) {
        return mates[piece.index];
    }
}

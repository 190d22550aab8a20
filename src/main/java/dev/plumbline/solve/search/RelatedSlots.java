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
final class RelatedSlots {

    private static final BoardPiece[] NONE = {};

    private final BoardRow[] all;
    private final BoardRow[][] inRoom;
    private final BoardRow[][] atTime;
    private final BoardPiece[][] mates;
    private final int[] numberInRoom;

    RelatedSlots(SearchBoard board) {
        all = board.rows();
        inRoom = related(row -> row.slot().room().id());
        atTime = related(row -> row.slot().start());
        mates = mates(board.pieces());
        numberInRoom = new int[all.length];
        for (BoardRow row : all) {
            numberInRoom[row.slot().index()] = Arrays.asList(inRoom(row)).indexOf(row);
        }
    }

    private BoardRow[][] related(Function<BoardRow, Object> key) {
        Map<Object, List<BoardRow>> groups = new LinkedHashMap<>();
        for (BoardRow row : all) {
            groups.computeIfAbsent(key.apply(row), any -> new ArrayList<>()).add(row);
        }
        var arrays = new LinkedHashMap<Object, BoardRow[]>();
        groups.forEach((group, rows) -> arrays.put(group, rows.toArray(BoardRow[]::new)));
        return Arrays.stream(all).map(row -> arrays.get(key.apply(row))).toArray(BoardRow[][]::new);
    }

    private static BoardPiece[][] mates(BoardPiece[] pieces) {
        Map<Object, List<BoardPiece>> clusters = new LinkedHashMap<>();
        for (BoardPiece piece : pieces) {
            piece.session
                    .mainCluster()
                    .ifPresent(
                            cluster ->
                                    clusters.computeIfAbsent(cluster.id(), any -> new ArrayList<>())
                                            .add(piece));
        }
        var result = new BoardPiece[pieces.length][];
        Arrays.fill(result, NONE);
        for (List<BoardPiece> cluster : clusters.values()) {
            var members = cluster.toArray(BoardPiece[]::new);
            cluster.forEach(piece -> result[piece.index] = members);
        }
        return result;
    }

    /** All slots. */
    BoardRow[] all() {
        return all;
    }

    /** The slot of another room that starts when this one does; null when there is none. */
    @Nullable BoardRow inRoom(String room, BoardRow row) {
        for (BoardRow other : atTime(row)) {
            if (other.slot().room().id().equals(room)) {
                return other;
            }
        }
        return null;
    }

    /** The slot of the same room that starts at another time; null when there is none. */
    @Nullable BoardRow atTime(long start, BoardRow row) {
        for (BoardRow other : inRoom(row)) {
            if (other.slot().start() == start) {
                return other;
            }
        }
        return null;
    }

    /** The slots of the same room, the slot itself among them. */
    BoardRow[] inRoom(BoardRow row) {
        return inRoom[row.slot().index()];
    }

    /** Which of the slots of its room it is, from 0. */
    int numberInRoom(BoardRow row) {
        return numberInRoom[row.slot().index()];
    }

    /** The slots that start at the same time, the slot itself among them. */
    BoardRow[] atTime(BoardRow row) {
        return atTime[row.slot().index()];
    }

    /**
     * The sessions with the same first cluster in the problem's order, itself among them; none when
     * it has no cluster. It is one array for the whole cluster.
     */
    BoardPiece[] mates(BoardPiece piece) {
        return mates[piece.index];
    }
}

package dev.plumbline.solve.search;

import org.jspecify.annotations.Nullable;

/**
 * Another move; and then a slot that it filled and that has room left gets one more session of its
 * cluster, from a slot that has few: in a longer slot there may be room for what took a slot of its
 * own.
 */
final class RefillMove implements BoardMove {

    /** So many sessions are drawn, and the one whose slot has the fewest is taken. */
    private static final int DRAWN = 3;

    private final BoardMove move;
    private final MovePicks picks;
    private final RelatedSlots related;

    RefillMove(BoardMove move, MovePicks picks, RelatedSlots related) {
        this.move = move;
        this.picks = picks;
        this.related = related;
    }

    @Override
    public boolean make() {
        if (!move.make()) {
            return false;
        }
        SearchBoard board = picks.board();
        BoardPiece first = board.touched().getFirst();
        BoardPiece last = board.touched().getLast();
        refill(first);
        if (last.slot != first.slot) {
            refill(last);
        }
        return true;
    }

    private void refill(BoardPiece piece) {
        if (piece.slot == null) {
            return;
        }
        SearchBoard board = picks.board();
        BoardRow row = board.rowOf(piece);
        BoardPiece mate = mate(piece, row);
        if (mate != null
                && SlotContents.hasRoom(row, mate.session.shortestMinutes())
                && picks.mayGo(mate, row.slot())) {
            board.remove(mate);
            board.insert(mate, row, row.size());
        }
    }

    private @Nullable BoardPiece mate(BoardPiece piece, BoardRow row) {
        BoardPiece[] mates = related.mates(piece);
        BoardPiece best = null;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < DRAWN && mates.length > 1; i++) {
            BoardPiece mate = mates[picks.below(mates.length)];
            if (mate.slot != null && mate.slot != row.slot()) {
                int size = picks.board().rowOf(mate).size();
                if (size < fewest) {
                    fewest = size;
                    best = mate;
                }
            }
        }
        return best;
    }
}

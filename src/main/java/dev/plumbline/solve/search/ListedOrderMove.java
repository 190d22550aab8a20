package dev.plumbline.solve.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Another move; and then, most times, the sessions of the clusters it touched are dealt out anew to
 * the places that these have, in the order in which the problem lists them.
 */
final class ListedOrderMove implements BoardMove {

    /** Once in so many times the order is left as it comes out. */
    private static final int LEFT = 16;

    private static final Comparator<BoardRow> CHRONOLOGICAL =
            Comparator.<BoardRow>comparingLong(row -> row.slot().start())
                    .thenComparingInt(row -> row.slot().index());

    private final BoardMove move;
    private final MovePicks picks;
    private final RelatedSlots related;
    private final boolean[] isBound;
    private final List<BoardPiece> touched = new ArrayList<>();
    private final List<BoardRow> rows = new ArrayList<>();
    private final List<BoardPiece> before = new ArrayList<>();
    private final List<BoardPiece> after = new ArrayList<>();

    /** Where the places of the cluster are: for each its row and its index there. */
    private BoardRow[] placeRow = new BoardRow[8];

    private int[] placeIndex = new int[8];

    /**
     * @param isBound by session, whether its cluster should be in order
     */
    ListedOrderMove(BoardMove move, MovePicks picks, RelatedSlots related, boolean[] isBound) {
        this.move = move;
        this.picks = picks;
        this.related = related;
        this.isBound = isBound;
    }

    @Override
    public boolean make() {
        if (!move.make()) {
            return false;
        }
        if (picks.below(LEFT) > 0) {
            touched.clear();
            touched.addAll(picks.board().touched());
            for (int i = 0; i < touched.size(); i++) {
                if (isBound[touched.get(i).index] && isFirstOfItsCluster(i)) {
                    sort(related.mates(touched.get(i)));
                }
            }
        }
        return true;
    }

    private boolean isFirstOfItsCluster(int index) {
        for (int i = 0; i < index; i++) {
            if (related.mates(touched.get(i)) == related.mates(touched.get(index))) {
                return false;
            }
        }
        return true;
    }

    private void sort(BoardPiece[] cluster) {
        collect(cluster);
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i) != after.get(i)) {
                picks.board().removeAt(placeRow[i], placeIndex[i]);
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                picks.board().insert(after.get(i), placeRow[i], placeIndex[i]);
            }
        }
    }

    private void collect(BoardPiece[] cluster) {
        rows.clear();
        after.clear();
        before.clear();
        for (BoardPiece piece : cluster) {
            if (piece.slot != null) {
                after.add(piece);
                BoardRow row = picks.board().rowOf(piece);
                if (!rows.contains(row)) {
                    rows.add(row);
                }
            }
        }
        rows.sort(CHRONOLOGICAL);
        if (placeRow.length < after.size()) {
            placeRow = new BoardRow[2 * after.size()];
            placeIndex = new int[2 * after.size()];
        }
        for (BoardRow row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (related.mates(row.get(i)) == cluster) {
                    placeRow[before.size()] = row;
                    placeIndex[before.size()] = i;
                    before.add(row.get(i));
                }
            }
        }
    }
}

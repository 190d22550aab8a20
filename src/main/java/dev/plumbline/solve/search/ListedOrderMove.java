package dev.plumbline.solve.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Another move; and then, most times, the clusters it touched are dealt out anew, so that those
 * that have to be in order are.
 */
final class ListedOrderMove implements BoardMove {

    /** Once in so many times the order is left as it comes out. */
    private static final int LEFT = 16;

    private final BoardMove move;
    private final MovePicks picks;
    private final RelatedSlots related;
    private final ClusterDealing dealing;

    /** By session, whether any of its cluster is bound. */
    private final boolean[] isOrdered;

    private final List<BoardPiece> touched = new ArrayList<>();

    /**
     * @param isBound by session, whether it should be at its place in the order of its cluster
     */
    ListedOrderMove(BoardMove move, MovePicks picks, RelatedSlots related, boolean[] isBound) {
        this.move = move;
        this.picks = picks;
        this.related = related;
        this.dealing = new ClusterDealing(picks, related, isBound);
        this.isOrdered = new boolean[isBound.length];
        for (BoardPiece piece : picks.board().pieces()) {
            for (BoardPiece mate : related.mates(piece)) {
                isOrdered[piece.index] |= isBound[mate.index];
            }
        }
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
                if (isOrdered[touched.get(i).index] && isFirstOfItsCluster(i)) {
                    dealing.deal(related.mates(touched.get(i)));
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
}

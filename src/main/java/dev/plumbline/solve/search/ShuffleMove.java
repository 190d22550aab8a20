package dev.plumbline.solve.search;

import java.util.function.BiPredicate;

/**
 * Deals the places of a few sessions that have something in common out anew: a small ruin, and a
 * recreation at random that the moves to follow mend.
 */
final class ShuffleMove implements BoardMove {

    private static final int MOST = 5;
    private static final int LEAST = 3;
    private static final int TRIES = 24;
    private static final long HOUR = 60;

    private final MovePicks picks;
    private final BiPredicate<BoardPiece, BoardPiece> inCommon;
    private final BoardPiece[] chosen = new BoardPiece[MOST];

    private ShuffleMove(MovePicks picks, BiPredicate<BoardPiece, BoardPiece> inCommon) {
        this.picks = picks;
        this.inCommon = inCommon;
    }

    /** Of sessions that share a cluster with one of them. */
    static ShuffleMove ofCluster(MovePicks picks) {
        return new ShuffleMove(picks, (one, other) -> one.session.sharesClusterWith(other.session));
    }

    /** Of sessions that start within an hour of one of them. */
    static ShuffleMove ofHour(MovePicks picks) {
        return new ShuffleMove(picks, (one, other) -> Math.abs(one.start - other.start) < HOUR);
    }

    @Override
    public boolean make() {
        int count = choose();
        if (count < LEAST) {
            return false;
        }
        boolean changed = false;
        for (int i = count - 1; i > 0; i--) {
            BoardPiece one = chosen[i];
            BoardPiece other = chosen[picks.below(i + 1)];
            if (one != other
                    && picks.mayGo(one, other.placedSlot())
                    && picks.mayGo(other, one.placedSlot())) {
                picks.board().exchange(one, other);
                changed = true;
            }
        }
        return changed;
    }

    private int choose() {
        BoardPiece first = picks.anyPlaced();
        if (first == null) {
            return 0;
        }
        chosen[0] = first;
        int count = 1;
        for (int tried = 0; tried < TRIES && count < MOST; tried++) {
            BoardPiece next = picks.anyPlaced();
            if (next != null && inCommon.test(first, next) && !isChosen(next, count)) {
                chosen[count++] = next;
            }
        }
        return count;
    }

    private boolean isChosen(BoardPiece piece, int count) {
        for (int i = 0; i < count; i++) {
            if (chosen[i] == piece) {
                return true;
            }
        }
        return false;
    }
}

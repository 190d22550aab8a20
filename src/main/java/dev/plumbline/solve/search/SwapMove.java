package dev.plumbline.solve.search;

/**
 * Exchanges the places of two sessions. Any two are drawn, and most pairs refused where slots are
 * bound to tracks: exchanges inside a slot are less worth than relocations there.
 */
final class SwapMove implements BoardMove {

    private final MovePicks picks;

    SwapMove(MovePicks picks) {
        this.picks = picks;
    }

    @Override
    public boolean make() {
        BoardPiece one = picks.anyPlaced();
        BoardPiece other = picks.partner(one);
        if (one == null
                || other == null
                || one == other
                || !picks.mayGo(one, other.placedSlot())
                || !picks.mayGo(other, one.placedSlot())) {
            return false;
        }
        SearchBoard board = picks.board();
        BoardRow mine = board.rowOf(one);
        BoardRow others = board.rowOf(other);
        board.exchange(one, other);
        picks.maybeWait(others, others.indexOf(one));
        picks.maybeRefit(mine, others);
        return true;
    }
}

package dev.plumbline.solve.search;

/**
 * Exchanges the places of two sessions. Any two are drawn, and most pairs refused where slots are
 * bound to tracks: exchanges inside a slot are less worth than relocations there.
 */
final class Swap implements Move {

    private final Picks picks;

    Swap(Picks picks) {
        this.picks = picks;
    }

    @Override
    public boolean make() {
        Piece one = picks.anyPlaced();
        Piece other = picks.anyPlaced();
        if (one == null
                || other == null
                || one == other
                || !picks.mayGo(one, other.placedSlot())
                || !picks.mayGo(other, one.placedSlot())) {
            return false;
        }
        Board board = picks.board();
        Row mine = board.rowOf(one);
        Row others = board.rowOf(other);
        board.exchange(one, other);
        picks.maybeWait(others, others.indexOf(one));
        picks.maybeRefit(mine, others);
        return true;
    }
}

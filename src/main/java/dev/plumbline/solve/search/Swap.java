package dev.plumbline.solve.search;

/** Exchanges the places of two sessions. */
final class Swap implements Move {

    private final Picks picks;

    Swap(Picks picks) {
        this.picks = picks;
    }

    @Override
    public boolean make() {
        Piece one = picks.anyPlaced();
        if (one == null) {
            return false;
        }
        Row others = picks.rowFor(one);
        if (others == null || others.size() == 0) {
            return false;
        }
        Piece other = others.get(picks.below(others.size()));
        Board board = picks.board();
        Row mine = board.rowOf(one);
        if (one == other || !picks.mayGo(other, mine.slot())) {
            return false;
        }
        board.exchange(one, other);
        picks.maybeRefit(mine, others);
        return true;
    }
}

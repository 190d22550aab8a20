package dev.plumbline.solve.search;

/** Exchanges the places of two sessions of one cluster. */
final class SwapMates implements Move {

    private final Picks picks;
    private final Surroundings surroundings;

    SwapMates(Picks picks, Surroundings surroundings) {
        this.picks = picks;
        this.surroundings = surroundings;
    }

    @Override
    public boolean make() {
        Piece piece = picks.anyPlaced();
        if (piece == null) {
            return false;
        }
        Piece[] mates = surroundings.mates(piece);
        if (mates.length < 2) {
            return false;
        }
        Piece mate = mates[picks.below(mates.length)];
        if (mate == piece
                || mate.slot == null
                || !picks.mayGo(piece, mate.placedSlot())
                || !picks.mayGo(mate, piece.placedSlot())) {
            return false;
        }
        picks.board().exchange(piece, mate);
        return true;
    }
}

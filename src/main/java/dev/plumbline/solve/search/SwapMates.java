package dev.plumbline.solve.search;

/** Exchanges the places of two sessions of one cluster. */
final class SwapMates implements BoardMove {

    private final MovePicks picks;
    private final RelatedSlots surroundings;

    SwapMates(MovePicks picks, RelatedSlots surroundings) {
        this.picks = picks;
        this.surroundings = surroundings;
    }

    @Override
    public boolean make() {
        BoardPiece piece = picks.anyPlaced();
        if (piece == null) {
            return false;
        }
        BoardPiece[] mates = surroundings.mates(piece);
        if (mates.length < 2) {
            return false;
        }
        BoardPiece mate = mates[picks.below(mates.length)];
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

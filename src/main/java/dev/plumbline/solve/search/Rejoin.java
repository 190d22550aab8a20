package dev.plumbline.solve.search;

import org.jspecify.annotations.Nullable;

/**
 * Puts a session, from the waitlist too, into a slot where others of its cluster are; where there
 * is no room for it, in exchange for one of them.
 */
final class Rejoin implements Move {

    private final Picks picks;
    private final Surroundings surroundings;

    Rejoin(Picks picks, Surroundings surroundings) {
        this.picks = picks;
        this.surroundings = surroundings;
    }

    @Override
    public boolean make() {
        Piece piece = picks.any();
        Piece mate = mate(piece);
        if (mate == null || mate.slot == piece.slot || !picks.mayGo(piece, mate.placedSlot())) {
            return false;
        }
        Board board = picks.board();
        Row target = board.rowOf(mate);
        if (Contents.hasRoom(target, piece.session.shortestMinutes())) {
            if (piece.slot != null) {
                board.remove(piece);
            }
            board.insert(piece, target, picks.below(target.size() + 1));
            return true;
        }
        if (piece.slot == null || !picks.mayGo(mate, piece.placedSlot())) {
            return false;
        }
        board.exchange(piece, mate);
        return true;
    }

    private @Nullable Piece mate(Piece piece) {
        Piece[] mates = surroundings.mates(piece);
        if (mates.length < 2) {
            return null;
        }
        Piece mate = mates[picks.below(mates.length)];
        return mate == piece || mate.slot == null ? null : mate;
    }
}

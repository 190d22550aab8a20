package dev.plumbline.solve.search;

import org.jspecify.annotations.Nullable;

/**
 * Puts a session, from the waitlist too, into a slot where others of its cluster are; where there
 * is no room for it, in exchange for one of them.
 */
final class RejoinMove implements BoardMove {

    private final MovePicks picks;
    private final RelatedSlots surroundings;

    RejoinMove(MovePicks picks, RelatedSlots surroundings) {
        this.picks = picks;
        this.surroundings = surroundings;
    }

    @Override
    public boolean make() {
        BoardPiece piece = picks.any();
        BoardPiece mate = mate(piece);
        if (mate == null || mate.slot == piece.slot || !picks.mayGo(piece, mate.placedSlot())) {
            return false;
        }
        SearchBoard board = picks.board();
        BoardRow target = board.rowOf(mate);
        if (SlotContents.hasRoom(target, piece.session.shortestMinutes())) {
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

    private @Nullable BoardPiece mate(BoardPiece piece) {
        BoardPiece[] mates = surroundings.mates(piece);
        if (mates.length < 2) {
            return null;
        }
        BoardPiece mate = mates[picks.below(mates.length)];
        return mate == piece || mate.slot == null ? null : mate;
    }
}

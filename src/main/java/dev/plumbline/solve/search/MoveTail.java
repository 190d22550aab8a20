package dev.plumbline.solve.search;

/**
 * Puts what stands in a slot from a session on into an empty slot, or after others of its cluster.
 */
final class MoveTail implements BoardMove {

    private final MovePicks picks;
    private final RelatedSlots surroundings;
    private final SlotContents contents;

    MoveTail(MovePicks picks, RelatedSlots surroundings) {
        this.picks = picks;
        this.surroundings = surroundings;
        this.contents = new SlotContents(picks);
    }

    @Override
    public boolean make() {
        BoardPiece head = picks.any();
        if (head.slot == null) {
            return bringIn(head);
        }
        BoardRow source = picks.board().rowOf(head);
        BoardRow target = target(head, source);
        int from = picks.below(2) == 0 ? 0 : source.indexOf(head);
        if (source == target
                || !takes(target, head)
                || !SlotContents.hasRoom(target, SlotContents.shortest(source, from))
                || !picks.mayGo(source, from, source.size() - from, target)) {
            return false;
        }
        contents.moveTail(source, from, target);
        return true;
    }

    /** A session from the waitlist makes a beginning in an empty slot. */
    private boolean bringIn(BoardPiece piece) {
        BoardRow target = picks.rowFor(piece);
        if (target == null
                || target.size() > 0
                || !SlotContents.hasRoom(target, piece.session.shortestMinutes())) {
            return false;
        }
        picks.board().insert(piece, target, 0);
        return true;
    }

    private BoardRow target(BoardPiece head, BoardRow source) {
        BoardPiece[] mates = surroundings.mates(head);
        if (mates.length > 1 && picks.below(3) == 0) {
            BoardPiece mate = mates[picks.below(mates.length)];
            return mate.slot == null ? source : picks.board().rowOf(mate);
        }
        return picks.near(source, surroundings);
    }

    private static boolean takes(BoardRow target, BoardPiece head) {
        return target.size() == 0 || target.get(0).session.sharesClusterWith(head.session);
    }
}

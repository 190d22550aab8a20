package dev.plumbline.solve.search;

/**
 * Puts what stands in a slot from a session on into an empty slot, or after others of its cluster.
 */
final class MoveTail implements Move {

    private final Picks picks;
    private final Surroundings surroundings;
    private final Contents contents;

    MoveTail(Picks picks, Surroundings surroundings) {
        this.picks = picks;
        this.surroundings = surroundings;
        this.contents = new Contents(picks);
    }

    @Override
    public boolean make() {
        Piece head = picks.any();
        if (head.slot == null) {
            return bringIn(head);
        }
        Row source = picks.board().rowOf(head);
        Row target = target(head, source);
        int from = picks.below(2) == 0 ? 0 : source.indexOf(head);
        if (source == target
                || !takes(target, head)
                || !Contents.hasRoom(target, Contents.shortest(source, from))
                || !picks.mayGo(source, from, source.size() - from, target)) {
            return false;
        }
        contents.moveTail(source, from, target);
        return true;
    }

    /** A session from the waitlist makes a beginning in an empty slot. */
    private boolean bringIn(Piece piece) {
        Row target = picks.rowFor(piece);
        if (target == null
                || target.size() > 0
                || !Contents.hasRoom(target, piece.session.shortestMinutes())) {
            return false;
        }
        picks.board().insert(piece, target, 0);
        return true;
    }

    private Row target(Piece head, Row source) {
        Piece[] mates = surroundings.mates(head);
        if (mates.length > 1 && picks.below(3) == 0) {
            Piece mate = mates[picks.below(mates.length)];
            return mate.slot == null ? source : picks.board().rowOf(mate);
        }
        return picks.near(source, surroundings);
    }

    private static boolean takes(Row target, Piece head) {
        return target.size() == 0 || target.get(0).session.sharesClusterWith(head.session);
    }
}

package dev.plumbline.solve.search;

/** Puts a session, and up to as many of its cluster that directly follow it, into another place. */
final class RelocateMove implements BoardMove {

    /** Out of so many relocations one stays in its slot. */
    private static final int STAYS = 3;

    private final MovePicks picks;
    private final int most;

    private RelocateMove(MovePicks picks, int most) {
        this.picks = picks;
        this.most = most;
    }

    static RelocateMove one(MovePicks picks) {
        return new RelocateMove(picks, 1);
    }

    static RelocateMove run(MovePicks picks) {
        return new RelocateMove(picks, Integer.MAX_VALUE);
    }

    @Override
    public boolean make() {
        BoardPiece head = picks.anyPlaced();
        if (head == null) {
            return false;
        }
        SearchBoard board = picks.board();
        BoardRow source = board.rowOf(head);
        BoardRow target = picks.below(STAYS) == 0 ? source : picks.rowFor(head);
        if (target == null) {
            return false;
        }
        int first = source.indexOf(head);
        int length = runLength(source, first);
        int before = picks.below(target.size() + 1);
        boolean stays = source == target && first <= before && before <= first + length;
        if (stays || (most > 1 && length < 2) || !picks.mayGo(source, first, length, target)) {
            return false;
        }
        boolean later = source == target && before > first;
        for (int moved = 0; moved < length; moved++) {
            BoardPiece piece =
                    board.removeAt(source, source == target && !later ? first + moved : first);
            board.insert(piece, target, later ? before - 1 : before + moved);
        }
        picks.maybeWait(target, later ? before - length : before);
        picks.maybeRefit(source, target);
        return true;
    }

    private int runLength(BoardRow row, int first) {
        int end = first + 1;
        while (end - first < most
                && end < row.size()
                && row.get(end).session.sharesClusterWith(row.get(end - 1).session)) {
            end++;
        }
        return end - first;
    }
}

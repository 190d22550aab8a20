package dev.plumbline.solve.search;

/**
 * Exchanges what stands in one slot from a session on with what stands in another from a session
 * on.
 */
final class ExchangeTailsMove implements BoardMove {

    private final MovePicks picks;

    ExchangeTailsMove(MovePicks picks) {
        this.picks = picks;
    }

    @Override
    public boolean make() {
        BoardPiece one = picks.anyPlaced();
        BoardPiece other = picks.anyPlaced();
        if (one == null || other == null || one.slot == other.slot) {
            return false;
        }
        SearchBoard board = picks.board();
        BoardRow mine = board.rowOf(one);
        BoardRow others = board.rowOf(other);
        int from = mine.indexOf(one);
        int otherFrom = others.indexOf(other);
        int length = mine.size() - from;
        int otherLength = others.size() - otherFrom;
        if (!picks.mayGo(mine, from, length, others)
                || !picks.mayGo(others, otherFrom, otherLength, mine)) {
            return false;
        }
        for (int moved = 0; moved < length; moved++) {
            board.insert(board.removeAt(mine, from), others, others.size());
        }
        for (int moved = 0; moved < otherLength; moved++) {
            board.insert(board.removeAt(others, otherFrom), mine, mine.size());
        }
        picks.maybeRefit(mine, others);
        return true;
    }
}

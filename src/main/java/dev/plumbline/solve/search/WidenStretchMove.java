package dev.plumbline.solve.search;

/**
 * Gives a cluster one more slot beside those that it has one after the other in a room, and puts
 * one of its sessions there: what is between them and the next empty slot of the room moves up.
 */
final class WidenStretchMove implements BoardMove {

    private final MovePicks picks;
    private final RelatedSlots related;
    private final StretchExchange exchange;

    WidenStretchMove(MovePicks picks, RelatedSlots related) {
        this.picks = picks;
        this.related = related;
        this.exchange = new StretchExchange(picks);
    }

    @Override
    public boolean make() {
        BoardPiece piece = picks.anyPlaced();
        if (piece == null) {
            return false;
        }
        BoardRow home = picks.board().rowOf(piece);
        if (home.size() < 2) {
            return false;
        }
        BoardRow[] rows = related.inRoom(home);
        int step = picks.below(2) == 0 ? 1 : -1;
        int beside = related.numberInRoom(home) + step;
        while (isIn(rows, beside) && StretchExchange.areAlike(rows[beside], home)) {
            beside += step;
        }
        int gap = beside;
        while (isIn(rows, gap) && rows[gap].size() > 0) {
            gap += step;
        }
        if (!isIn(rows, gap)
                || piece.session.shortestMinutes() > rows[beside].slot().time().minutes()
                || !picks.mayGo(piece, rows[beside].slot())
                || !moveUp(rows, beside, gap, step)) {
            return false;
        }
        picks.board().remove(piece);
        picks.board().insert(piece, rows[beside], 0);
        return true;
    }

    private static boolean isIn(BoardRow[] rows, int number) {
        return number >= 0 && number < rows.length;
    }

    private boolean moveUp(BoardRow[] rows, int beside, int gap, int step) {
        if (beside == gap) {
            return true;
        }
        exchange.clear();
        int first = Math.min(beside, gap);
        int last = Math.max(beside, gap);
        for (int i = first; i <= last; i++) {
            exchange.add(rows[i], rows[i == gap ? beside : i + step]);
        }
        return exchange.make();
    }
}

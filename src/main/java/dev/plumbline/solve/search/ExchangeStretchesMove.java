package dev.plumbline.solve.search;

/**
 * Brings what a cluster has in slots of a room that follow each other, and now and then all that
 * comes after it, to another room, at the same times or at others, in exchange for as many slots.
 */
final class ExchangeStretchesMove implements BoardMove {

    /** Once in so many times it is more than one cluster. */
    private static final int LONGER = 4;

    private final MovePicks picks;
    private final RelatedSlots related;
    private final StretchExchange exchange;

    ExchangeStretchesMove(MovePicks picks, RelatedSlots related) {
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
        BoardRow[] rows = related.inRoom(home);
        int first = related.numberInRoom(home);
        while (first > 0 && StretchExchange.areAlike(rows[first - 1], home)) {
            first--;
        }
        int end = StretchExchange.endOfStretch(rows, first, rows.length);
        while (end < rows.length && picks.below(LONGER) == 0) {
            end = StretchExchange.endOfStretch(rows, end, rows.length);
        }
        BoardRow[] parallel = related.atTime(home);
        BoardRow[] others = related.inRoom(parallel[picks.below(parallel.length)]);
        int length = end - first;
        if (others == rows || others.length < length) {
            return false;
        }
        int begin = picks.below(2) == 0 ? first : picks.below(others.length - length + 1);
        if (begin + length > others.length) {
            return false;
        }
        exchange.clear();
        for (int i = 0; i < length; i++) {
            exchange.add(rows[first + i], others[begin + i]);
        }
        for (int i = 0; i < length; i++) {
            exchange.add(others[begin + i], rows[first + i]);
        }
        return exchange.make();
    }
}

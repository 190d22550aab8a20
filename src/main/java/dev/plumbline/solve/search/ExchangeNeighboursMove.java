package dev.plumbline.solve.search;

/**
 * Lets two clusters, or a cluster and a gap, that follow each other in a room change places: what
 * each has in slots that follow each other stays together.
 */
final class ExchangeNeighboursMove implements BoardMove {

    private final MovePicks picks;
    private final RelatedSlots related;
    private final StretchExchange exchange;

    ExchangeNeighboursMove(MovePicks picks, RelatedSlots related) {
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
        BoardRow[] rows = related.inRoom(picks.board().rowOf(piece));
        int middle = 1 + picks.below(Math.max(1, rows.length - 1));
        if (middle >= rows.length || StretchExchange.areAlike(rows[middle - 1], rows[middle])) {
            return false;
        }
        int first = middle - 1;
        while (first > 0 && StretchExchange.areAlike(rows[first - 1], rows[middle - 1])) {
            first--;
        }
        int end = StretchExchange.endOfStretch(rows, middle, rows.length);
        if (rows[first].size() == 0) {
            first = middle - 1 - picks.below(middle - first);
        }
        if (rows[middle].size() == 0) {
            end = middle + 1 + picks.below(end - middle);
        }
        exchange.clear();
        for (int i = first; i < end; i++) {
            exchange.add(rows[i], rows[i < middle ? i + end - middle : i - middle + first]);
        }
        return exchange.make();
    }
}

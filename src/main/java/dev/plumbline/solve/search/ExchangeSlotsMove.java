package dev.plumbline.solve.search;

/** Exchanges everything in two slots, one of which may be empty. */
final class ExchangeSlotsMove implements BoardMove {

    private final MovePicks picks;
    private final RelatedSlots related;
    private final SlotContents contents;

    ExchangeSlotsMove(MovePicks picks, RelatedSlots related) {
        this.picks = picks;
        this.related = related;
        this.contents = new SlotContents(picks);
    }

    @Override
    public boolean make() {
        BoardPiece piece = picks.anyPlaced();
        if (piece == null) {
            return false;
        }
        BoardRow one = picks.board().rowOf(piece);
        BoardRow other = picks.near(one, related);
        return contents.exchange(one, other);
    }
}

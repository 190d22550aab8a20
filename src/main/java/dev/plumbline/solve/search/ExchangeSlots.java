package dev.plumbline.solve.search;

/** Exchanges everything in two slots, one of which may be empty. */
final class ExchangeSlots implements BoardMove {

    private final MovePicks picks;
    private final RelatedSlots surroundings;
    private final SlotContents contents;

    ExchangeSlots(MovePicks picks, RelatedSlots surroundings) {
        this.picks = picks;
        this.surroundings = surroundings;
        this.contents = new SlotContents(picks);
    }

    @Override
    public boolean make() {
        BoardPiece piece = picks.anyPlaced();
        if (piece == null) {
            return false;
        }
        BoardRow one = picks.board().rowOf(piece);
        BoardRow other = picks.near(one, surroundings);
        return contents.exchange(one, other);
    }
}

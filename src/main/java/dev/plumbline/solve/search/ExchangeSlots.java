package dev.plumbline.solve.search;

/** Exchanges everything in two slots, one of which may be empty. */
final class ExchangeSlots implements Move {

    private final Picks picks;
    private final Surroundings surroundings;
    private final Contents contents;

    ExchangeSlots(Picks picks, Surroundings surroundings) {
        this.picks = picks;
        this.surroundings = surroundings;
        this.contents = new Contents(picks);
    }

    @Override
    public boolean make() {
        Piece piece = picks.anyPlaced();
        if (piece == null) {
            return false;
        }
        Row one = picks.board().rowOf(piece);
        Row other = picks.near(one, surroundings);
        return contents.exchange(one, other);
    }
}

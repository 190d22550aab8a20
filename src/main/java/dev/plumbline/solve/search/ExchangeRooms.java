package dev.plumbline.solve.search;

/**
 * Brings what a cluster has in one room into another one, slot by slot at the same times, in
 * exchange for what is there.
 */
final class ExchangeRooms implements BoardMove {

    private final MovePicks picks;
    private final RelatedSlots surroundings;
    private final SlotContents contents;

    ExchangeRooms(MovePicks picks, RelatedSlots surroundings) {
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
        BoardRow home = picks.board().rowOf(piece);
        BoardRow[] parallel = surroundings.atTime(home);
        String room = parallel[picks.below(parallel.length)].slot().room().id();
        boolean changed = false;
        for (BoardRow row : surroundings.inRoom(home)) {
            if (row.size() > 0 && row.get(0).session.sharesClusterWith(piece.session)) {
                changed |= contents.exchange(row, surroundings.inRoom(room, row));
            }
        }
        return changed;
    }
}

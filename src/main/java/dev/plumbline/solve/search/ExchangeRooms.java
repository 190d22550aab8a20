package dev.plumbline.solve.search;

/**
 * Brings what a cluster has in one room into another one, slot by slot at the same times, in
 * exchange for what is there.
 */
final class ExchangeRooms implements Move {

    private final Picks picks;
    private final Surroundings surroundings;
    private final Contents contents;

    ExchangeRooms(Picks picks, Surroundings surroundings) {
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
        Row home = picks.board().rowOf(piece);
        Row[] parallel = surroundings.atTime(home);
        String room = parallel[picks.below(parallel.length)].slot().room().id();
        boolean changed = false;
        for (Row row : surroundings.inRoom(home)) {
            if (row.size() > 0 && row.get(0).session.sharesClusterWith(piece.session)) {
                changed |= contents.exchange(row, surroundings.inRoom(room, row));
            }
        }
        return changed;
    }
}

package dev.plumbline.solve.search;

/** Exchanges everything that starts at two times, room by room. */
final class ExchangeTimes implements Move {

    private final Picks picks;
    private final Surroundings surroundings;
    private final Contents contents;

    ExchangeTimes(Picks picks, Surroundings surroundings) {
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
        Row[] others = surroundings.inRoom(home);
        long time = others[picks.below(others.length)].slot().start();
        boolean changed = false;
        for (Row row : surroundings.atTime(home)) {
            changed |= contents.exchange(row, surroundings.atTime(time, row));
        }
        return changed;
    }
}

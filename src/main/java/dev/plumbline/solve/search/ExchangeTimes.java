package dev.plumbline.solve.search;

/** Exchanges everything that starts at two times, room by room. */
final class ExchangeTimes implements BoardMove {

    private final MovePicks picks;
    private final RelatedSlots surroundings;
    private final SlotContents contents;

    ExchangeTimes(MovePicks picks, RelatedSlots surroundings) {
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
        BoardRow[] others = surroundings.inRoom(home);
        long time = others[picks.below(others.length)].slot().start();
        boolean changed = false;
        for (BoardRow row : surroundings.atTime(home)) {
            changed |= contents.exchange(row, surroundings.atTime(time, row));
        }
        return changed;
    }
}

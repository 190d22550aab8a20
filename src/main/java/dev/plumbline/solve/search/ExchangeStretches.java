package dev.plumbline.solve.search;

/**
 * Exchanges everything in two rooms for a while: in some slots that follow each other, with what is
 * in the other room at the same times.
 */
final class ExchangeStretches implements BoardMove {

    private final MovePicks picks;
    private final RelatedSlots surroundings;
    private final SlotContents contents;

    ExchangeStretches(MovePicks picks, RelatedSlots surroundings) {
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
        BoardRow[] rows = surroundings.inRoom(home);
        int first = picks.below(rows.length);
        int length = 2 + picks.below(Math.max(1, rows.length - 2));
        boolean changed = false;
        for (int i = first; i < Math.min(rows.length, first + length); i++) {
            changed |= contents.exchange(rows[i], surroundings.inRoom(room, rows[i]));
        }
        return changed;
    }
}

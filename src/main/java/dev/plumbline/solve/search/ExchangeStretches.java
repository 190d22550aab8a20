package dev.plumbline.solve.search;

/**
 * Exchanges everything in two rooms for a while: in some slots that follow each other, with what is
 * in the other room at the same times.
 */
final class ExchangeStretches implements Move {

    private final Picks picks;
    private final Surroundings surroundings;
    private final Contents contents;

    ExchangeStretches(Picks picks, Surroundings surroundings) {
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
        Row[] rows = surroundings.inRoom(home);
        int first = picks.below(rows.length);
        int length = 2 + picks.below(Math.max(1, rows.length - 2));
        boolean changed = false;
        for (int i = first; i < Math.min(rows.length, first + length); i++) {
            changed |= contents.exchange(rows[i], surroundings.inRoom(room, rows[i]));
        }
        return changed;
    }
}

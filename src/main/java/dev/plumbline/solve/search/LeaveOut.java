package dev.plumbline.solve.search;

/** Puts a session on the waitlist. */
final class LeaveOut implements Move {

    private final Picks picks;

    LeaveOut(Picks picks) {
        this.picks = picks;
    }

    @Override
    public boolean make() {
        Piece leaving = picks.anyPlaced();
        if (leaving == null || !picks.mayBeLeftOut(leaving)) {
            return false;
        }
        Row row = picks.board().rowOf(leaving);
        picks.board().remove(leaving);
        picks.maybeRefit(row, row);
        return true;
    }
}

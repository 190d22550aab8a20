package dev.plumbline.solve.search;

/** Puts a session on the waitlist. */
final class LeaveOutMove implements BoardMove {

    private final MovePicks picks;

    LeaveOutMove(MovePicks picks) {
        this.picks = picks;
    }

    @Override
    public boolean make() {
        BoardPiece leaving = picks.anyPlaced();
        if (leaving == null || !picks.mayBeLeftOut(leaving)) {
            return false;
        }
        BoardRow row = picks.board().rowOf(leaving);
        picks.board().remove(leaving);
        picks.maybeRefit(row, row);
        return true;
    }
}

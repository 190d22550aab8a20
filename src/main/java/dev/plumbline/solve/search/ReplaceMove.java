package dev.plumbline.solve.search;

/** Puts a session of the waitlist into the place of another one, which goes there instead. */
final class ReplaceMove implements BoardMove {

    private final MovePicks picks;

    ReplaceMove(MovePicks picks) {
        this.picks = picks;
    }

    @Override
    public boolean make() {
        BoardPiece waiting = picks.waitlisted();
        BoardRow row = waiting == null ? null : picks.rowFor(waiting);
        if (waiting == null || row == null || row.size() == 0) {
            return false;
        }
        int index = picks.below(row.size());
        if (!picks.mayBeLeftOut(row.get(index))) {
            return false;
        }
        picks.board().removeAt(row, index);
        picks.board().insert(waiting, row, index);
        picks.maybeWait(row, index);
        picks.maybeRefit(row, row);
        return true;
    }
}

package dev.plumbline.solve.search;

/** Puts a session of the waitlist into a slot. */
final class BringInMove implements BoardMove {

    private final MovePicks picks;

    BringInMove(MovePicks picks) {
        this.picks = picks;
    }

    @Override
    public boolean make() {
        BoardPiece waiting = picks.waitlisted();
        BoardRow target = waiting == null ? null : picks.rowFor(waiting);
        if (waiting == null || target == null) {
            return false;
        }
        int index = picks.below(target.size() + 1);
        picks.board().insert(waiting, target, index);
        picks.maybeWait(target, index);
        picks.maybeRefit(target, target);
        return true;
    }
}

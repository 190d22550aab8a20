package dev.plumbline.solve.search;

/** Gives a session any other length. */
final class ChangeMinutesMove implements BoardMove {

    private final MovePicks picks;
    private final int grid;

    ChangeMinutesMove(MovePicks picks, int gridMinutes) {
        this.picks = picks;
        this.grid = gridMinutes;
    }

    @Override
    public boolean make() {
        BoardPiece piece = picks.any();
        if (piece.slot == null || piece.mostCuts == 0) {
            return false;
        }
        int minutes = piece.longest - grid * picks.below(piece.mostCuts + 1);
        if (minutes == piece.minutes) {
            return false;
        }
        BoardRow row = picks.board().rowOf(piece);
        picks.board().setMinutes(row, row.indexOf(piece), minutes);
        return true;
    }
}

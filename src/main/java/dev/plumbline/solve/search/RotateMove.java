package dev.plumbline.solve.search;

/** Exchanges two stretches of a slot that follow each other. */
final class RotateMove implements BoardMove {

    private static final int LEAST = 4;

    private final MovePicks picks;

    RotateMove(MovePicks picks) {
        this.picks = picks;
    }

    @Override
    public boolean make() {
        BoardPiece head = picks.anyPlaced();
        if (head == null) {
            return false;
        }
        SearchBoard board = picks.board();
        BoardRow row = board.rowOf(head);
        int first = row.indexOf(head);
        int longest = row.size() - first;
        if (longest < LEAST) {
            return false;
        }
        int length = LEAST + picks.below(longest - LEAST + 1);
        int ahead = 2 + picks.below(length - LEAST + 1);
        for (int moved = 0; moved < ahead; moved++) {
            board.insert(board.removeAt(row, first), row, first + length - 1);
        }
        picks.maybeRefit(row, row);
        return true;
    }
}

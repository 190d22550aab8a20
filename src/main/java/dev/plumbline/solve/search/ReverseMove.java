package dev.plumbline.solve.search;

/** Turns a stretch of a slot round. */
final class ReverseMove implements BoardMove {

    private static final int LEAST = 3;

    private final MovePicks picks;

    ReverseMove(MovePicks picks) {
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
        int last = first + LEAST - 1 + picks.below(longest - LEAST + 1);
        for (int at = first; at < last; at++) {
            board.insert(board.removeAt(row, last), row, at);
        }
        picks.maybeRefit(row, row);
        return true;
    }
}

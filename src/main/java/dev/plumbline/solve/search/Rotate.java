package dev.plumbline.solve.search;

/** Exchanges two stretches of a slot that follow each other. */
final class Rotate implements Move {

    private static final int LEAST = 4;

    private final Picks picks;

    Rotate(Picks picks) {
        this.picks = picks;
    }

    @Override
    public boolean make() {
        Piece head = picks.anyPlaced();
        if (head == null) {
            return false;
        }
        Board board = picks.board();
        Row row = board.rowOf(head);
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

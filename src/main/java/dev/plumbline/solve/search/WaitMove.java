package dev.plumbline.solve.search;

import dev.plumbline.schedule.StartTimes;

/**
 * Lets a session start later than it could, or no longer. What waits after it in the same slot goes
 * along, half the time.
 */
final class WaitMove implements BoardMove {

    private static final int LONGEST_SHIFT = 6;

    private final MovePicks picks;
    private final int grid;

    WaitMove(MovePicks picks, int gridMinutes) {
        this.picks = picks;
        this.grid = gridMinutes;
    }

    @Override
    public boolean make() {
        BoardPiece piece = picks.anyPlaced();
        if (piece == null || !picks.mayWait(piece)) {
            return false;
        }
        SearchBoard board = picks.board();
        BoardRow row = board.rowOf(piece);
        long start = start(piece);
        if (start == StartTimes.UNCHOSEN ? !piece.isKeptWaiting() : start == piece.start) {
            return false;
        }
        int index = row.indexOf(piece);
        long shift = start - piece.start;
        board.setNotBefore(row, index, start);
        if (start != StartTimes.UNCHOSEN && picks.below(2) == 0) {
            for (int later = index + 1; later < row.size(); later++) {
                BoardPiece next = row.get(later);
                if (next.isKeptWaiting() && picks.mayWait(next)) {
                    long shifted = picks.targets().onGrid(row.slot(), next.start + shift);
                    board.setNotBefore(row, later, shifted);
                }
            }
        }
        picks.maybeRefit(row, row);
        return true;
    }

    private long start(BoardPiece piece) {
        return switch (picks.below(8)) {
            case 0, 1, 2, 3 -> picks.targets().draw(piece, picks.board().pieces());
            case 4, 5 -> {
                int steps = 1 + picks.below(LONGEST_SHIFT);
                long shift = picks.below(2) == 0 ? steps : -steps;
                yield picks.targets().onGrid(piece.placedSlot(), piece.start + shift * grid);
            }
            default -> StartTimes.UNCHOSEN;
        };
    }
}

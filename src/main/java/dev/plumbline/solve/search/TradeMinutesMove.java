package dev.plumbline.solve.search;

/** Makes one session a step shorter and another one of the same slot a step longer. */
final class TradeMinutesMove implements BoardMove {

    private final MovePicks picks;
    private final int grid;

    TradeMinutesMove(MovePicks picks, int gridMinutes) {
        this.picks = picks;
        this.grid = gridMinutes;
    }

    @Override
    public boolean make() {
        BoardPiece giver = picks.anyPlaced();
        if (giver == null || giver.minutes <= giver.session.shortestMinutes()) {
            return false;
        }
        SearchBoard board = picks.board();
        BoardRow row = board.rowOf(giver);
        int takerIndex = picks.below(row.size());
        BoardPiece taker = row.get(takerIndex);
        if (taker == giver || taker.minutes >= taker.longest) {
            return false;
        }
        board.setMinutes(row, row.indexOf(giver), giver.minutes - grid);
        board.setMinutes(row, takerIndex, taker.minutes + grid);
        return true;
    }
}

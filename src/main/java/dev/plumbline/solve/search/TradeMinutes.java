package dev.plumbline.solve.search;

/** Makes one session a step shorter and another one of the same slot a step longer. */
final class TradeMinutes implements Move {

    private final Picks picks;
    private final int grid;

    TradeMinutes(Picks picks, int gridMinutes) {
        this.picks = picks;
        this.grid = gridMinutes;
    }

    @Override
    public boolean make() {
        Piece giver = picks.anyPlaced();
        if (giver == null || giver.minutes <= giver.session.shortestMinutes()) {
            return false;
        }
        Board board = picks.board();
        Row row = board.rowOf(giver);
        int takerIndex = picks.below(row.size());
        Piece taker = row.get(takerIndex);
        if (taker == giver || taker.minutes >= taker.longest) {
            return false;
        }
        board.setMinutes(row, row.indexOf(giver), giver.minutes - grid);
        board.setMinutes(row, takerIndex, taker.minutes + grid);
        return true;
    }
}

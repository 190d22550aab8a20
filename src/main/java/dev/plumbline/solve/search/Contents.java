package dev.plumbline.solve.search;

/** Moves all that is in a slot. */
final class Contents {

    private final Picks picks;
    private final Board board;

    Contents(Picks picks) {
        this.picks = picks;
        this.board = picks.board();
    }

    /** Whether each slot has room for what is in the other, and may take it. */
    boolean mayExchange(Row one, Row other) {
        return one != other
                && shortest(one, 0) <= other.slot().time().minutes()
                && shortest(other, 0) <= one.slot().time().minutes()
                && picks.mayGo(one, 0, one.size(), other)
                && picks.mayGo(other, 0, other.size(), one);
    }

    /** Exchanges everything. */
    boolean exchange(Row one, Row other) {
        int size = other.size();
        moveTail(one, 0, other);
        for (int moved = 0; moved < size; moved++) {
            board.insert(board.removeAt(other, 0), one, one.size());
        }
        return true;
    }

    /** Puts what stands in a slot from an index on to the end of another one. */
    void moveTail(Row source, int from, Row target) {
        int length = source.size() - from;
        for (int moved = 0; moved < length; moved++) {
            board.insert(board.removeAt(source, from), target, target.size());
        }
    }

    /** The minutes that the sessions from the index on take at least. */
    static int shortest(Row row, int from) {
        int sum = 0;
        for (int i = from; i < row.size(); i++) {
            sum += row.get(i).session.shortestMinutes();
        }
        return sum;
    }

    /** Whether there are so many minutes left when everybody is as short as can be. */
    static boolean hasRoom(Row row, int minutes) {
        return shortest(row, 0) + minutes <= row.slot().time().minutes();
    }
}

package dev.plumbline.solve.search;

import org.jspecify.annotations.Nullable;

/** Moves all that is in a slot. */
final class SlotContents {

    private final MovePicks picks;
    private final SearchBoard board;

    SlotContents(MovePicks picks) {
        this.picks = picks;
        this.board = picks.board();
    }

    /**
     * Exchanges everything in two slots; says false, and changes nothing, where there is no other
     * slot or nothing in them, or one has no room for what is in the other or may not take it.
     */
    boolean exchange(BoardRow one, @Nullable BoardRow other) {
        if (other == null || one.size() + other.size() == 0 || !mayExchange(one, other)) {
            return false;
        }
        int size = other.size();
        moveTail(one, 0, other);
        moveHead(other, size, one);
        return true;
    }

    private boolean mayExchange(BoardRow one, BoardRow other) {
        return one != other
                && shortest(one, 0) <= other.slot().time().minutes()
                && shortest(other, 0) <= one.slot().time().minutes()
                && picks.mayGo(one, 0, one.size(), other)
                && picks.mayGo(other, 0, other.size(), one);
    }

    private void moveHead(BoardRow source, int length, BoardRow target) {
        for (int moved = 0; moved < length; moved++) {
            board.insert(board.removeAt(source, 0), target, target.size());
        }
    }

    /** Puts what stands in a slot from an index on to the end of another one. */
    void moveTail(BoardRow source, int from, BoardRow target) {
        int length = source.size() - from;
        for (int moved = 0; moved < length; moved++) {
            board.insert(board.removeAt(source, from), target, target.size());
        }
    }

    /** The minutes that the sessions from the index on take at least. */
    static int shortest(BoardRow row, int from) {
        int sum = 0;
        for (int i = from; i < row.size(); i++) {
            sum += row.get(i).session.shortestMinutes();
        }
        return sum;
    }

    /** Whether there are so many minutes left when everybody is as short as can be. */
    static boolean hasRoom(BoardRow row, int minutes) {
        return shortest(row, 0) + minutes <= row.slot().time().minutes();
    }
}

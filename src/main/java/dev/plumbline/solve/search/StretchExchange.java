package dev.plumbline.solve.search;

import java.util.Arrays;

/**
 * Brings what is in some slots into others, the whole stretch of a cluster at a time: where the new
 * slots are not as long as the old ones, its sessions stay in their order, and are cut anew.
 */
final class StretchExchange {

    private final MovePicks picks;
    private final SearchBoard board;
    private final InOrderFilling filling = new InOrderFilling();

    /** By step: the slot that is emptied, and the one that gets what was in it. */
    private BoardRow[] from = new BoardRow[16];

    private BoardRow[] to = new BoardRow[16];
    private int steps;

    /** What is brought somewhere, one session after the other, and the step that brings it. */
    private BoardPiece[] pieces = new BoardPiece[32];

    private int[] target = new int[32];
    private int count;

    private int[] minutes = new int[32];
    private int[] room = new int[16];
    private int[] wished = new int[16];

    StretchExchange(MovePicks picks) {
        this.picks = picks;
        this.board = picks.board();
    }

    /** Begins anew, with nothing to be moved. */
    void clear() {
        steps = 0;
    }

    /** What is in a slot shall be in another one; each slot is emptied once, and filled once. */
    void add(BoardRow source, BoardRow destination) {
        if (steps == from.length) {
            from = Arrays.copyOf(from, 2 * steps);
            to = Arrays.copyOf(to, 2 * steps);
            room = new int[2 * steps];
            wished = new int[2 * steps];
        }
        from[steps] = source;
        to[steps] = destination;
        steps++;
    }

    /** Does it all; says false, and changes nothing, where something has no room or may not go. */
    boolean make() {
        count = 0;
        int step = 0;
        while (step < steps) {
            int end = endOfStretch(from, step, steps);
            if (!cut(step, end)) {
                return false;
            }
            step = end;
        }
        if (count == 0) {
            return false;
        }
        for (int i = 0; i < steps; i++) {
            for (int at = from[i].size() - 1; at >= 0; at--) {
                board.removeAt(from[i], at);
            }
        }
        for (int i = 0; i < count; i++) {
            BoardRow row = to[target[i]];
            board.insert(pieces[i], row, row.size());
        }
        return true;
    }

    /** Where the slots of the same cluster end that begin there. */
    static int endOfStretch(BoardRow[] rows, int first, int last) {
        int end = first + 1;
        while (end < last && areAlike(rows[first], rows[end])) {
            end++;
        }
        return end;
    }

    /** Whether both are empty, or of one cluster. */
    static boolean areAlike(BoardRow one, BoardRow other) {
        if (one.size() == 0 || other.size() == 0) {
            return one.size() == other.size();
        }
        return one.get(0).session.sharesClusterWith(other.get(0).session);
    }

    private boolean cut(int first, int end) {
        int begin = count;
        for (int step = first; step < end; step++) {
            BoardRow row = from[step];
            wished[step - first] = row.size();
            room[step - first] = (int) to[step].slot().time().minutes();
            ensure(count + row.size());
            for (int i = 0; i < row.size(); i++) {
                pieces[count] = row.get(i);
                minutes[count - begin] = row.get(i).session.shortestMinutes();
                count++;
            }
        }
        if (!filling.find(minutes, count - begin, room, wished, end - first)) {
            return false;
        }
        int at = 0;
        for (int step = first; step < end; step++) {
            for (; at < filling.end(step - first); at++) {
                if (!picks.mayGo(pieces[begin + at], to[step].slot())) {
                    return false;
                }
                target[begin + at] = step;
            }
        }
        return true;
    }

    private void ensure(int size) {
        if (size > pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * size);
            target = Arrays.copyOf(target, 2 * size);
            minutes = Arrays.copyOf(minutes, 2 * size);
        }
    }
}

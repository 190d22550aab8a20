package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;

/**
 * Gives the sessions of a slot lengths with which they fit it, or come as near to that as their
 * shortest lengths let them: everybody has the longest one, and as long as something ends too late,
 * or starts when it must not, the least shortened session up to there loses a step. Taking from the
 * least shortened keeps the squared cuts small.
 */
final class Refit {

    private final Board board;
    private final int grid;
    private int[] minutes = new int[16];

    Refit(Board board, int gridMinutes) {
        this.board = board;
        this.grid = gridMinutes;
    }

    void apply(Row row) {
        int size = row.size();
        if (minutes.length < size) {
            minutes = new int[2 * size];
        }
        for (int i = 0; i < size; i++) {
            minutes[i] = row.get(i).session.longestMinutes();
        }
        int misfit = firstMisfit(row);
        while (misfit < size && shortenUpTo(row, misfit)) {
            misfit = firstMisfit(row);
        }
        for (int i = 0; i < size; i++) {
            board.setMinutes(row, i, minutes[i]);
        }
    }

    /**
     * The first session that does not fit where it comes to stand; the number of sessions when all
     * fit.
     */
    private int firstMisfit(Row row) {
        Slot slot = row.slot();
        long end = slot.start();
        for (int i = 0; i < row.size(); i++) {
            Session session = row.get(i).session;
            long start = board.startAfter(session, slot, minutes[i], end);
            end = start + minutes[i];
            if (!board.fits(session, slot, minutes[i], start)) {
                return i;
            }
        }
        return row.size();
    }

    private boolean shortenUpTo(Row row, int last) {
        int least = -1;
        int leastCut = Integer.MAX_VALUE;
        for (int i = 0; i <= last; i++) {
            Session session = row.get(i).session;
            int cut = session.longestMinutes() - minutes[i];
            if (minutes[i] > session.shortestMinutes() && cut < leastCut) {
                least = i;
                leastCut = cut;
            }
        }
        if (least < 0) {
            return false;
        }
        minutes[least] -= grid;
        return true;
    }
}

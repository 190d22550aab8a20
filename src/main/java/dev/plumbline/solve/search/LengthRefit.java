package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Slot;
import java.util.Arrays;

/**
 * Gives the sessions of a slot lengths with which they fit it, or come as near to that as their
 * shortest lengths let them: everybody has the longest one, and where something ends too late, or
 * starts when it must not, the least shortened sessions up to there lose as many steps as it takes.
 * Taking from the least shortened keeps the squared cuts small.
 */
final class LengthRefit {

    private final SearchBoard board;
    private final int grid;
    private int[] cuts = new int[16];
    private int[] trial = new int[16];

    /** Minutes for which it is certain how many steps have to be taken. */
    private long overrun;

    LengthRefit(SearchBoard board, int gridMinutes) {
        this.board = board;
        this.grid = gridMinutes;
    }

    void apply(BoardRow row) {
        int size = row.size();
        if (cuts.length < size) {
            cuts = new int[2 * size];
            trial = new int[2 * size];
        }
        Arrays.fill(cuts, 0, size, 0);
        int misfit = firstMisfit(row, cuts, size);
        while (misfit < size && shortenUpTo(row, misfit)) {
            misfit = firstMisfit(row, cuts, size);
        }
        for (int i = 0; i < size; i++) {
            board.setMinutes(row, i, minutes(row, i, cuts));
        }
    }

    private int minutes(BoardRow row, int index, int[] steps) {
        return row.get(index).longest - grid * steps[index];
    }

    /**
     * The first session before a limit that does not fit where it comes to stand, or the limit.
     * Notes how much too late it ends when nobody waits: then a step makes up for one step.
     */
    private int firstMisfit(BoardRow row, int[] steps, int limit) {
        Slot slot = row.slot();
        BoardPiece previous = null;
        long previousEnd = slot.start();
        boolean waits = false;
        for (int i = 0; i < limit; i++) {
            BoardPiece piece = row.get(i);
            int minutes = minutes(row, i, steps);
            long start = board.startAfter(piece, slot, minutes, previous, previousEnd);
            waits |= start > previousEnd;
            previous = piece;
            previousEnd = start + minutes;
            if (!board.fits(piece.session, slot, minutes, start)) {
                overrun = waits ? 0 : previousEnd - slot.end();
                return i;
            }
        }
        return limit;
    }

    /**
     * Takes the fewest steps with which everything up to the session that was found not to fit
     * does; all there are, and false, when that is not enough.
     */
    private boolean shortenUpTo(BoardRow row, int misfit) {
        int most = 0;
        for (int i = 0; i <= misfit; i++) {
            most += row.get(i).mostCuts - cuts[i];
        }
        int atLeast = Math.max(1, (int) Math.ceilDiv(overrun, (long) grid));
        int few = Math.min(most, atLeast - 1);
        int enough = Math.min(most, atLeast);
        boolean fits = fitsWith(row, misfit, enough);
        for (int stride = 1; !fits && enough < most; stride *= 2) {
            few = enough;
            enough = Math.min(most, enough + stride);
            fits = fitsWith(row, misfit, enough);
        }
        while (fits && enough - few > 1) {
            int middle = (few + enough) >>> 1;
            if (fitsWith(row, misfit, middle)) {
                enough = middle;
            } else {
                few = middle;
            }
        }
        share(row, misfit, enough);
        System.arraycopy(trial, 0, cuts, 0, misfit + 1);
        return fits;
    }

    private boolean fitsWith(BoardRow row, int last, int steps) {
        share(row, last, steps);
        return firstMisfit(row, trial, last + 1) > last;
    }

    /**
     * Tries steps more than are cut already, each from the least shortened session up to the last,
     * the first of them where there are several: as water fills a vessel.
     */
    private void share(BoardRow row, int last, int steps) {
        int level = 0;
        int above = 1;
        for (int i = 0; i <= last; i++) {
            above = Math.max(above, row.get(i).mostCuts + 1);
        }
        while (above - level > 1) {
            int middle = (level + above) >>> 1;
            if (fill(row, last, middle) <= steps) {
                level = middle;
            } else {
                above = middle;
            }
        }
        int rest = steps - fill(row, last, level);
        for (int i = 0; i <= last && rest > 0; i++) {
            if (trial[i] == level && trial[i] < row.get(i).mostCuts) {
                trial[i]++;
                rest--;
            }
        }
    }

    /** Cuts everything up to the last session to a level where it can, and counts the steps. */
    private int fill(BoardRow row, int last, int level) {
        int steps = 0;
        for (int i = 0; i <= last; i++) {
            trial[i] = Math.max(cuts[i], Math.min(level, row.get(i).mostCuts));
            steps += trial[i] - cuts[i];
        }
        return steps;
    }
}

package dev.plumbline.solve;

import org.jspecify.annotations.Nullable;

/**
 * Makes a solving that nobody waits for end when there is other work that takes a core for seconds.
 * Safe for use by several threads.
 */
final class RightOfWay {

    private int working;
    private @Nullable Solving yielding;

    /** From now on this one gives way. */
    synchronized void yields(Solving solving) {
        yielding = solving;
        giveWay();
    }

    /**
     * Work begins.
     *
     * @param solving that it is; null for other work
     * @return to be run when it is over
     */
    synchronized Runnable begin(@Nullable Solving solving) {
        if (solving != null && solving == yielding) {
            giveWay();
            return () -> forget(solving);
        }
        working++;
        giveWay();
        return this::workIsOver;
    }

    private synchronized void workIsOver() {
        working--;
    }

    private synchronized void forget(Solving solving) {
        if (yielding == solving) {
            yielding = null;
        }
    }

    private void giveWay() {
        if (working > 0 && yielding != null) {
            yielding.endEarly();
        }
    }
}

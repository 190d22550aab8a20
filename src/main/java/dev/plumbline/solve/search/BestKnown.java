package dev.plumbline.solve.search;

import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import org.jspecify.annotations.Nullable;

/**
 * Where all that seek one schedule meet: the best that any of them found, and whether to go on.
 * Safe for use by several threads.
 */
public final class BestKnown {

    /** A schedule and its score. */
    public record Found(Schedule schedule, Score score) {}

    private volatile @Nullable Found found;
    private volatile boolean over;

    /** Takes a schedule for the best when it is better than any before. */
    public synchronized void offer(Schedule schedule, Score score) {
        var best = found;
        if (best == null || score.compareTo(best.score()) > 0) {
            found = new Found(schedule, score);
        }
    }

    /**
     * The best so far.
     *
     * @throws IllegalStateException before anything was offered
     */
    public Found get() {
        var best = found;
        if (best == null) {
            throw new IllegalStateException("Nothing was found yet.");
        }
        return best;
    }

    /** Nobody shall seek on: the limit is reached, or nothing better can exist. */
    public void end() {
        over = true;
    }

    /** Whether everybody shall stop. */
    public boolean isOver() {
        return over;
    }
}

package dev.plumbline.lab.compare.run;

import dev.plumbline.lab.compare.definition.SearchLimit;
import java.time.Duration;

/** How long it will take: a guess from what is known by now. Safe for several threads. */
final class RemainingTime {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final double NANOS = 1e9;

    private final int all;
    private final int parallel;
    private final SearchLimit limit;
    private final long begun = System.nanoTime();
    private int finished;

    /**
     * @param all runs that are to be made
     * @param parallel at once
     */
    RemainingTime(int all, int parallel, SearchLimit limit) {
        this.all = all;
        this.parallel = parallel;
        this.limit = limit;
    }

    synchronized void finishedOne() {
        finished++;
    }

    /** Such as {@code , about 2 min left}; nothing where nothing is known yet. */
    synchronized String inWords() {
        double each;
        if (limit.seconds() != null) {
            each = (double) limit.seconds() / parallel;
        } else if (finished > 0) {
            each = (System.nanoTime() - begun) / NANOS / finished;
        } else {
            return "";
        }
        return ", about " + words(Math.round(each * (all - finished))) + " left";
    }

    static String words(long seconds) {
        if (seconds < 2 * MINUTE) {
            return Math.max(1, seconds) + " s";
        }
        if (seconds < 2 * HOUR) {
            return Math.round((double) seconds / MINUTE) + " min";
        }
        return Duration.ofSeconds(seconds).toHours() + " h";
    }
}

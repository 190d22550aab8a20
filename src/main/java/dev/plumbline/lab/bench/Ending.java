package dev.plumbline.lab.bench;

import dev.plumbline.schedule.Schedule;
import org.jspecify.annotations.Nullable;

/** Lets another thread end a benchmark: the search that runs, and all that would follow. */
public final class Ending {

    private boolean ended;
    private @Nullable Search running;

    /** Ends the benchmark soon; what is finished counts. */
    public synchronized void endEarly() {
        ended = true;
        if (running != null) {
            running.endEarly().run();
        }
    }

    /** Whether someone ended it. */
    public synchronized boolean isEnded() {
        return ended;
    }

    /** Runs a search, and ends it early when someone wants that. */
    public Schedule run(Search search) {
        begin(search);
        return search.run().get();
    }

    private synchronized void begin(Search search) {
        running = search;
        if (ended) {
            search.endEarly().run();
        }
    }
}

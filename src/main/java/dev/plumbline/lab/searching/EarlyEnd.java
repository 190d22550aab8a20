package dev.plumbline.lab.searching;

import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets another thread end what searches many times: the searches that run, and all that would
 * follow.
 */
public final class EarlyEnd {

    private boolean ended;
    private final List<PendingSearch> running = new ArrayList<>();

    /** Ends it soon; what is finished counts. */
    public synchronized void endEarly() {
        ended = true;
        running.forEach(search -> search.endEarly().run());
    }

    /** Whether someone ended it. */
    public synchronized boolean isEnded() {
        return ended;
    }

    /** Runs a search that can be ended from now on. */
    public Schedule run(PendingSearch search) {
        begin(search);
        try {
            return search.run().get();
        } finally {
            end(search);
        }
    }

    private synchronized void begin(PendingSearch search) {
        running.add(search);
        if (ended) {
            search.endEarly().run();
        }
    }

    private synchronized void end(PendingSearch search) {
        running.remove(search);
    }
}

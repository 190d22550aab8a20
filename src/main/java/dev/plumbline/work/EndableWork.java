package dev.plumbline.work;

import dev.plumbline.store.Claim;

/** Work that can be ended in each way. */
abstract class EndableWork implements ClaimedWork {

    /** Why it ends before its own end; a later one outdoes those before it. */
    enum End {
        NONE,
        STOPPING,
        WANTED,
        ABANDONED
    }

    private final Claim claim;
    private End end = End.NONE;
    private volatile boolean isStopping;

    EndableWork(Claim claim) {
        this.claim = claim;
    }

    /** Makes the search end soon; called with this locked. */
    abstract void endSearch();

    @Override
    public final Claim claim() {
        return claim;
    }

    @Override
    public final void endEarly() {
        end(End.WANTED);
    }

    @Override
    public final void stop() {
        isStopping = true;
        end(End.STOPPING);
    }

    @Override
    public final void abandon() {
        end(End.ABANDONED);
    }

    private synchronized void end(End why) {
        if (why.compareTo(end) > 0) {
            end = why;
            endSearch();
        }
    }

    final synchronized End why() {
        return end;
    }

    /** Whether there is no time left for anything. */
    final boolean isStopping() {
        return isStopping;
    }
}

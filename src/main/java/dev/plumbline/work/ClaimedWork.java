package dev.plumbline.work;

import dev.plumbline.store.Claim;

/** A job that this node works on. One thread runs it, any may end it. */
interface ClaimedWork {

    /** The right to it. */
    Claim claim();

    /** Does it; when this returns, all that came of it is stored, or may not be stored. */
    void run();

    /** Makes it end soon with what there is, as somebody wants it. */
    void endEarly();

    /** Makes it end soon and wait again, because this node stops. */
    void stop();

    /** Makes it end soon without writing anything, because somebody else has it or may have it. */
    void abandon();

    /** Whether the scheduler's task has to stay: it is for whoever goes on. */
    boolean isLeftToOthers();
}

package dev.plumbline.explain.whatif;

import dev.plumbline.problem.facts.Session;

/**
 * A session in a slot that is about to change.
 *
 * @param start where it stands, or would like to
 * @param follows whether it starts as soon as the sessions before it let it
 * @param free when the sessions before it ended, the latest of them, before the change; {@link
 *     #NEVER} for one that was not there, {@link #ANY} for one that is not to be moved
 */
record SlotEntry(Session session, int minutes, long start, boolean follows, long free) {

    static final long NEVER = Long.MIN_VALUE;
    static final long ANY = Long.MAX_VALUE;

    /** One that comes in after another one. */
    static SlotEntry following(Session session, int minutes) {
        return new SlotEntry(session, minutes, 0, true, NEVER);
    }

    /** One that comes in at a start that is given. */
    static SlotEntry settled(Session session, int minutes, long start) {
        return new SlotEntry(session, minutes, start, false, ANY);
    }

    /** Another session, or the same with another length, in this place. */
    SlotEntry by(Session other, int otherMinutes) {
        return new SlotEntry(other, otherMinutes, start, follows, NEVER);
    }
}

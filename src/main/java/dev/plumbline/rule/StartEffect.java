package dev.plumbline.rule;

/**
 * What a group rule promises of the start of a member, when the member moves to an earlier start
 * and passes nobody in its slot on the way, and all others stay where they are, in slots whose
 * sessions follow each other. A proof relies on it: where no rule can gain by a later start, a
 * session need not wait.
 */
public enum StartEffect {

    /** The penalty does not depend on starts. */
    NONE,

    /** To start earlier never costs more. */
    EARLIER_IS_NO_WORSE,

    /**
     * To start earlier costs more only where that leaves less than {@link GroupRule#pauseBefore}
     * minutes between the session before in the slot and the member.
     */
    PAUSE_BEFORE,

    /**
     * Only what {@link GroupRule#burden} says counts: when that is no more at the earlier start,
     * the penalty is no more either.
     */
    OWN_BURDEN,

    /**
     * The same, as long as no member in another slot runs, starts or ends while the member runs at
     * either start, or between.
     */
    OWN_BURDEN_WHEN_ALONE,

    /** Nothing is promised. */
    ANY
}

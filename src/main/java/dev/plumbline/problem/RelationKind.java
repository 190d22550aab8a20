package dev.plumbline.problem;

/** What sessions that are related have to do with each other. */
public enum RelationKind {
    /** No two of them run at the same time. */
    NOT_AT_ONCE,
    /** They run at the same time. */
    AT_ONCE,
    /** They follow each other in a time slot without a gap, in any order. */
    ADJACENT,
    /** No two of them follow each other in a time slot. */
    NOT_ADJACENT,
    /** They start on the same day of the conference. */
    SAME_DAY,
    /** No two of them start on the same day of the conference. */
    DIFFERENT_DAYS,
    /** They are in the same room, at whatever time. */
    SAME_ROOM
}

package dev.plumbline.problem;

/** A session that wants to be the first or the last of its track, cluster or time slot. */
public record Position(At at, Of of) {

    /** Which end. */
    public enum At {
        FIRST,
        LAST
    }

    /** Among which sessions. */
    public enum Of {
        TRACK,
        CLUSTER,
        TIME_SLOT
    }
}

package dev.plumbline.agenda;

/** How a revision came about. */
public enum RevisionKind {
    /** The first one of an agenda. */
    CREATED,
    /** By moves: of sessions, or of what they depend on. */
    MOVED,
    /** By a patch of the problem; the schedule was carried over as far as it stands. */
    PATCHED,
    /** By a proposal or an older revision, the whole of it or some sessions. */
    TAKEN_OVER,
    /** By taking back what one earlier revision changed. */
    REVERTED
}

package dev.plumbline.problem;

/** How a person takes part. UNKNOWN counts as in person. */
public enum Attendance {
    IN_PERSON,
    REMOTE,
    UNKNOWN
}

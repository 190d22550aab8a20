package dev.plumbline.problem.facts;

/** The three kinds of session. */
public enum SessionKind {
    TALK,
    COORDINATION,
    BREAK
}

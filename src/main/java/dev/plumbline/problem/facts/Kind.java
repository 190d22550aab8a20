package dev.plumbline.problem.facts;

/** The three kinds of session. */
public enum Kind {
    TALK,
    COORDINATION,
    BREAK
}

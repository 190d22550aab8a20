package dev.plumbline.rule;

import dev.plumbline.problem.facts.Session;

/** Looks at a session without a place. */
public non-sealed interface WaitlistRule extends Rule {

    /** The penalty of leaving the session out. */
    long penalty(Session session);

    /** Says why there is a penalty; asked only when there is one. */
    FindingSentence sentence(Session session);
}

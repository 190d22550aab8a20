package dev.plumbline.rule;

import dev.plumbline.schedule.Placement;

/** Looks at one placed session. */
public non-sealed interface SessionRule extends Rule {

    /** The penalty of a session that has a slot. */
    long penalty(Placement placement);

    /** Says why there is a penalty; asked only when there is one. */
    FindingSentence sentence(Placement placement);
}

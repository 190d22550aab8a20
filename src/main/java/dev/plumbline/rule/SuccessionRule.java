package dev.plumbline.rule;

import dev.plumbline.schedule.Placement;

/**
 * Looks at two neighbours in a slot, by start, then id. A break between two sessions ends the
 * succession.
 */
public non-sealed interface SuccessionRule extends Rule {

    /**
     * The penalty of one session directly after another; neither is a break. How long one waits
     * after the other makes no difference.
     */
    long penalty(Placement first, Placement second);

    /**
     * Whether any two sessions of the problem could cost anything. Who only wants the sum need not
     * ask a rule without occasion.
     */
    default boolean hasOccasion() {
        return true;
    }

    /** Says why there is a penalty; asked only when there is one. */
    FindingSentence sentence(Placement first, Placement second);
}

package dev.plumbline.rule;

import dev.plumbline.schedule.Placement;
import java.util.List;

/**
 * Looks at two sessions that a fact known before solving relates. Where one of them has no place,
 * the rule is kept.
 */
public non-sealed interface RelationRule extends Rule {

    /** All relations of the problem, in a stable order. */
    List<SessionRelation> relations();

    /** The penalty of two placed sessions in the relation. */
    long penalty(SessionRelation relation, Placement first, Placement second);

    /** Says why there is a penalty; asked only when there is one. */
    FindingSentence sentence(SessionRelation relation, Placement first, Placement second);

    /**
     * Minutes that the rule wants between the two sessions, in whatever slots they are: a search
     * then tries to let one wait so long after the other.
     */
    default int pauseBetween(SessionRelation relation) {
        return 0;
    }

    /**
     * Whether the penalty of two sessions changes with the start of one only where the other runs
     * meanwhile: at some time between the two starts, or while the first runs after either. So it
     * is with shared minutes and with order. A proof need not try out such rules.
     */
    default boolean countsOverlapOrOrder() {
        return false;
    }
}

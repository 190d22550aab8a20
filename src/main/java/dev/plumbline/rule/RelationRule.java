package dev.plumbline.rule;

import dev.plumbline.schedule.Placement;
import java.util.List;

/**
 * Looks at two sessions that a fact known before solving relates. Where one of them has no place,
 * the rule is kept.
 */
public non-sealed interface RelationRule extends Rule {

    /** All relations of the problem, in a stable order. */
    List<Relation> relations();

    /** The penalty of two placed sessions in the relation. */
    long penalty(Relation relation, Placement first, Placement second);

    /** Says why there is a penalty; asked only when there is one. */
    Sentence sentence(Relation relation, Placement first, Placement second);

    /**
     * Whether the penalty of two sessions changes only where a start or an end of one passes a
     * start or an end of the other, as shared minutes and order do. A proof need not try out such
     * rules.
     */
    default boolean countsOverlapOrOrder() {
        return false;
    }
}

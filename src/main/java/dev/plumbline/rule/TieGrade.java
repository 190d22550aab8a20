package dev.plumbline.rule;

import dev.plumbline.problem.Relation;
import dev.plumbline.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which of the problem's ties one rule looks at: those that say nothing of how much they matter, or
 * those that come to one severity.
 *
 * @param severity of the ties; null for those that say nothing
 * @param usual the severity of the kind's rule, for ties that have a weight only
 * @param usualWeight the weight of the kind's rule, for ties that have a severity only
 */
record TieGrade(@Nullable Severity severity, Severity usual, int usualWeight) {

    /** Of those that say nothing. */
    static final TieGrade PLAIN = new TieGrade(null, Severity.OFF, 0);

    /** Whether these are the ties that say nothing. */
    boolean isPlain() {
        return severity == null;
    }

    /** How much a tie weighs for the rule, 0 when the rule does not look at it. */
    int weight(Relation tie) {
        boolean isGraded = tie.severity() != null || tie.weight() != null;
        if (isPlain()) {
            return isGraded ? 0 : 1;
        }
        var own = tie.severity() == null ? usual : tie.severity();
        if (!isGraded || own != severity) {
            return 0;
        }
        return tie.weight() == null ? usualWeight : tie.weight();
    }
}

package dev.plumbline.rule;

import dev.plumbline.problem.validation.InputErrors;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many relations the rules of one problem may find between sessions, all rules together. One
 * person in 5,000 sessions relates them in twelve million pairs; that many fit no memory.
 */
final class RelationLimit {

    /**
     * Above large congresses, where teams are in hundreds of sessions. A relation takes some 600
     * bytes in a search, so that these take 360 MB of the 1 GB that a search has.
     */
    static final int MOST = 600_000;

    private final String pointer;
    private final InputErrors errors;
    private int found;

    /**
     * @param pointer to the rules' settings
     */
    RelationLimit(String pointer, InputErrors errors) {
        this.pointer = pointer;
        this.errors = errors;
    }

    /** The relations of a rule; none of them when they are too many. */
    List<SessionRelation> collect(RuleInfo rule, Stream<SessionRelation> relations) {
        var result = relations.takeWhile(relation -> takes(rule)).toList();
        return found > MOST ? List.of() : result;
    }

    /** Counts one more relation of a rule; false, and a mistake, when it is one too many. */
    boolean takes(RuleInfo rule) {
        if (found > MOST) {
            return false;
        }
        found++;
        if (found > MOST) {
            errors.add(
                    pointer + "/rules/" + rule.id(),
                    "tooManyRelations",
                    "The rule %s relates too many pairs of sessions: with it there are more than %,d. Maybe someone is in too many sessions, or switch the rule OFF?"
                            .formatted(rule.id(), MOST));
            return false;
        }
        return true;
    }
}

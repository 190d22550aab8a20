package dev.plumbline.bench.yardstick.cosplib;

import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.SessionRelation;
import dev.plumbline.schedule.Placement;
import java.util.List;

/** Two submissions that a person is needed or interested in are not at the same time. */
final class CosplibPairRule implements RelationRule {

    /** What counts as the same time. */
    enum Within {
        /** The same session, in different rooms: counted once. */
        SESSION,
        /** The same slot of the same session: counted for each. */
        SLOT
    }

    private final RuleInfo info;
    private final CosplibLayout layout;
    private final Within within;
    private final List<SessionRelation> relations;

    CosplibPairRule(
            CosplibTerm term,
            Within within,
            CosplibLayout layout,
            List<SessionRelation> relations) {
        this.info = CosplibRuleNames.soft(term.weightName(), "Person needed twice", "pairs");
        this.within = within;
        this.layout = layout;
        this.relations = relations;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public List<SessionRelation> relations() {
        return relations;
    }

    @Override
    public long penalty(SessionRelation relation, Placement first, Placement second) {
        if (within == Within.SLOT) {
            return first.overlap(second);
        }
        int cell = first.placedSlot().index();
        int other = second.placedSlot().index();
        return cell != other && layout.session(cell) == layout.session(other) ? 1 : 0;
    }

    @Override
    public FindingSentence sentence(SessionRelation relation, Placement first, Placement second) {
        return FindingSentence.of(
                "Somebody is needed or interested in %s and in %s, which are at the same time."
                        .formatted(first.session().title(), second.session().title()));
    }
}

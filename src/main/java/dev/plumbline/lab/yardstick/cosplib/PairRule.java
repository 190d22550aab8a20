package dev.plumbline.lab.yardstick.cosplib;

import dev.plumbline.rule.Relation;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.Sentence;
import dev.plumbline.schedule.Placement;
import java.util.List;

/** Two submissions that a person is needed or interested in are not at the same time. */
final class PairRule implements RelationRule {

    /** What counts as the same time. */
    enum Within {
        /** The same session, in different rooms: counted once. */
        SESSION,
        /** The same slot of the same session: counted for each. */
        SLOT
    }

    private final RuleInfo info;
    private final Layout layout;
    private final Within within;
    private final List<Relation> relations;

    PairRule(Term term, Within within, Layout layout, List<Relation> relations) {
        this.info = RuleNames.soft(term.weightName(), "Person needed twice", "pairs");
        this.within = within;
        this.layout = layout;
        this.relations = relations;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public List<Relation> relations() {
        return relations;
    }

    @Override
    public long penalty(Relation relation, Placement first, Placement second) {
        if (within == Within.SLOT) {
            return first.overlap(second);
        }
        int cell = first.placedSlot().index();
        int other = second.placedSlot().index();
        return cell != other && layout.session(cell) == layout.session(other) ? 1 : 0;
    }

    @Override
    public Sentence sentence(Relation relation, Placement first, Placement second) {
        return Sentence.of(
                "Somebody is needed or interested in %s and in %s, which are at the same time."
                        .formatted(first.session().title(), second.session().title()));
    }
}

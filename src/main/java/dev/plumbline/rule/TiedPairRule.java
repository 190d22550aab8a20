package dev.plumbline.rule;

import dev.plumbline.problem.RelationKind;
import dev.plumbline.schedule.Placement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every two sessions of a tie have something to do with each other. Where they have not, it costs
 * minutes times the weight of the tie.
 */
abstract class TiedPairRule implements RelationRule {

    private final RuleInfo info;
    private final List<SessionRelation> relations;
    private final String demand;
    private final FindingWording wording;

    /**
     * @param demand of the two sessions, as it goes on after their names: " have to …"
     */
    TiedPairRule(RuleContext context, RuleInfo info, RelationKind kind, String demand) {
        this(context, info, context.tiedPairs(kind), demand);
    }

    /** For some pairs of ties. */
    TiedPairRule(RuleContext context, RuleInfo info, Stream<SessionRelation> pairs, String demand) {
        this.info = info;
        this.demand = demand;
        wording = context.wording();
        relations = context.relations(info, pairs.distinct());
    }

    /** Minutes in which two placed sessions are not as the tie asks. */
    abstract long minutes(Placement first, Placement second);

    /** The length of the shorter one: what a tie costs that is wholly broken. */
    static long shorter(Placement first, Placement second) {
        return Math.min(first.minutes(), second.minutes());
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final List<SessionRelation> relations() {
        return relations;
    }

    @Override
    public final long penalty(SessionRelation relation, Placement first, Placement second) {
        return relation.number() * minutes(first, second);
    }

    @Override
    public final FindingSentence sentence(
            SessionRelation relation, Placement first, Placement second) {
        return FindingSentence.of(
                wording.title(first.session())
                        + " at "
                        + wording.place(first)
                        + " and "
                        + wording.title(second.session())
                        + " at "
                        + wording.place(second)
                        + demand
                        + ".");
    }
}

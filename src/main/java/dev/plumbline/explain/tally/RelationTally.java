package dev.plumbline.explain.tally;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.SessionRelation;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.List;

/** Of sessions that have to do with each other. */
final class RelationTally implements RuleTally {

    private final RelationRule rule;
    private final List<List<SessionRelation>> relationsOf = new ArrayList<>();
    private final long penalty;

    RelationTally(RelationRule rule, StandingPlacements standing) {
        this.rule = rule;
        standing.all().forEach(placement -> relationsOf.add(new ArrayList<>(0)));
        long sum = 0;
        for (SessionRelation relation : rule.relations()) {
            relationsOf(relation.first()).add(relation);
            relationsOf(relation.second()).add(relation);
            sum += penalty(relation, standing.of(relation.first()), standing.of(relation.second()));
        }
        this.penalty = sum;
    }

    @Override
    public long penalty() {
        return penalty;
    }

    @Override
    public long make(TallyChange change) {
        long difference = 0;
        for (FixedPlacement after : change.placements()) {
            var session = after.session();
            for (SessionRelation relation : relationsOf(session)) {
                // One whose sessions both change is looked at with its first.
                if (session == relation.first() || !change.isChanged(relation.first())) {
                    difference += difference(relation, change);
                }
            }
        }
        return difference;
    }

    private List<SessionRelation> relationsOf(Session session) {
        return relationsOf.get(session.index());
    }

    private long difference(SessionRelation relation, TallyChange change) {
        var first = relation.first();
        var second = relation.second();
        return penalty(relation, change.after(first), change.after(second))
                - penalty(relation, change.before(first), change.before(second));
    }

    private long penalty(SessionRelation relation, FixedPlacement first, FixedPlacement second) {
        return first.isPlaced() && second.isPlaced() ? rule.penalty(relation, first, second) : 0;
    }
}

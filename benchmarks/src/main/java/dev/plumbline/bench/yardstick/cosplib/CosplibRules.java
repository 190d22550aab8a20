package dev.plumbline.bench.yardstick.cosplib;

import dev.plumbline.bench.yardstick.BaseRules;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.Rule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRelation;
import dev.plumbline.rule.WeightedRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Makes the rules whose soft costs are an instance's objective. */
final class CosplibRules {

    /** Of what must not be, all alike. */
    private static final int HARD_WEIGHT = 1;

    private final CosplibLayout layout;
    private final Facts facts;
    private final List<WeightedRule> further = new ArrayList<>();

    private CosplibRules(CosplibLayout layout, Facts facts) {
        this.layout = layout;
        this.facts = facts;
    }

    static RuleSet of(CosplibLayout layout, Facts facts) {
        return new CosplibRules(layout, facts).make();
    }

    private RuleSet make() {
        var penalties = new CosplibPenalties(layout);
        var conflicts = new SubmissionConflicts(layout);
        further.add(new WeightedRule(new OneTrackPerCell(layout), Severity.HARD, HARD_WEIGHT));
        var cell = new CellCost(layout, penalties);
        add(cell, cell.matters());
        add(new SubmissionCost(layout, penalties), true);
        var shape = new TrackShape(layout);
        add(shape, shape.matters());
        var apart = new TracksApart(layout, penalties, conflicts.ofChairs());
        add(apart, apart.matters());
        var order = new TrackOrder(layout);
        add(order, layout.weight(CosplibTerm.SUBMISSIONS_ORDER), order.matters());
        addPairs(
                CosplibTerm.PRESENTERS_CONFLICTS,
                CosplibPairRule.Within.SESSION,
                conflicts.ofPresenters());
        addPairs(
                CosplibTerm.ATTENDEES_CONFLICTS,
                CosplibPairRule.Within.SESSION,
                conflicts.ofAttendees());
        addPairs(
                CosplibTerm.PRESENTERS_CONFLICTS_TIMESLOT,
                CosplibPairRule.Within.SLOT,
                conflicts.ofPresenters());
        addPairs(
                CosplibTerm.ATTENDEES_CONFLICTS_TIMESLOT,
                CosplibPairRule.Within.SLOT,
                conflicts.ofAttendees());
        return BaseRules.of(facts, List.of(BaseRules.MUST_RUN, BaseRules.OVERRUN), HARD_WEIGHT)
                .with(further);
    }

    private void addPairs(CosplibTerm term, CosplibPairRule.Within within, BitSet[] pairs) {
        long weight = layout.weight(term);
        if (weight > 0) {
            var relations = relations(pairs);
            add(new CosplibPairRule(term, within, layout, relations), weight, !relations.isEmpty());
        }
    }

    private List<SessionRelation> relations(BitSet[] pairs) {
        List<SessionRelation> result = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            Session one = facts.sessions().get(i);
            pairs[i].stream()
                    .filter(other -> other > one.index())
                    .forEach(
                            other ->
                                    result.add(
                                            SessionRelation.of(one, facts.sessions().get(other))));
        }
        return result;
    }

    private void add(Rule rule, boolean matters) {
        add(rule, 1, matters);
    }

    private void add(Rule rule, long weight, boolean matters) {
        if (matters && weight > 0) {
            further.add(new WeightedRule(rule, Severity.SOFT, (int) weight));
        }
    }
}

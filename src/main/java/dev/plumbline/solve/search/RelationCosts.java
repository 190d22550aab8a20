package dev.plumbline.solve.search;

import dev.plumbline.problem.Severity;
import dev.plumbline.rule.Relation;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import java.util.ArrayList;
import java.util.List;

/** What each relation costs; only those of sessions that moved are looked at again. */
final class RelationCosts implements CostPart {

    /** A relation, its rule, and what it costs. */
    private static final class Link {

        private final RelationRule rule;
        private final Relation relation;
        private final Severity severity;
        private final int weight;
        private final Piece first;
        private final Piece second;
        private long settled;
        private long pending;
        private long lookedAtIn = -1;

        private Link(RelationRule rule, Relation relation, WeightedRule weighted, Piece[] pieces) {
            this.rule = rule;
            this.relation = relation;
            this.severity = weighted.severity();
            this.weight = weighted.weight();
            this.first = pieces[relation.first().index()];
            this.second = pieces[relation.second().index()];
        }

        private long cost() {
            return first.slot == null || second.slot == null
                    ? 0
                    : weight * rule.penalty(relation, first, second);
        }
    }

    private final Link[][] linksOf;
    private final Link[] looked;
    private int lookedCount;

    RelationCosts(RuleSet rules, Piece[] pieces) {
        List<List<Link>> lists = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            lists.add(new ArrayList<>());
        }
        int count = 0;
        for (WeightedRule weighted : rules.counting()) {
            if (weighted.rule() instanceof RelationRule rule) {
                for (Relation relation : rule.relations()) {
                    var link = new Link(rule, relation, weighted, pieces);
                    lists.get(relation.first().index()).add(link);
                    lists.get(relation.second().index()).add(link);
                    count++;
                }
            }
        }
        linksOf = lists.stream().map(list -> list.toArray(Link[]::new)).toArray(Link[][]::new);
        looked = new Link[count];
    }

    @Override
    public void evaluate(Changes changes, Levels difference) {
        lookedCount = 0;
        for (int i = 0; i < changes.movedCount; i++) {
            for (Link link : linksOf[changes.moved[i].session.index()]) {
                if (link.lookedAtIn != changes.number) {
                    link.lookedAtIn = changes.number;
                    link.pending = link.cost();
                    if (link.pending != link.settled) {
                        difference.add(link.severity, link.pending - link.settled);
                        looked[lookedCount++] = link;
                    }
                }
            }
        }
    }

    @Override
    public void settle(Changes changes) {
        for (int i = 0; i < lookedCount; i++) {
            looked[i].settled = looked[i].pending;
        }
    }

    @Override
    public void undo(Changes changes) {
        // Nothing but pending was changed.
    }
}

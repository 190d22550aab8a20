package dev.plumbline.solve.search;

import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRelation;
import dev.plumbline.rule.WeightedRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each relation costs; only those of sessions that moved are looked at again. Most cost
 * nothing, so those that do are kept at hand.
 */
final class RelationCosts implements CostPart {

    /** How seldom the tolerance is asked where many relations cost something. */
    private static final int COSTS_PER_LOOK = 8;

    /** A relation, its rule, and what it costs. */
    private static final class Link {

        private final RelationRule rule;
        private final SessionRelation relation;
        private final Severity severity;
        private final int weight;
        private final BoardPiece first;
        private final BoardPiece second;
        private long settled;
        private long pending;
        private long takenOffIn = -1;
        private long lookedAtIn = -1;

        private Link(
                RelationRule rule,
                SessionRelation relation,
                WeightedRule weighted,
                BoardPiece[] pieces) {
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

    /** The links of one piece that cost something on the settled board, in no order. */
    private static final class Costly {

        private Link[] links = new Link[4];
        private int count;

        private void add(Link link) {
            if (count == links.length) {
                links = Arrays.copyOf(links, 2 * count);
            }
            links[count++] = link;
        }

        private void remove(Link link) {
            int at = 0;
            while (links[at] != link) {
                at++;
            }
            links[at] = links[--count];
        }
    }

    private final Link[][] linksOf;
    private final Costly[] costly;
    private final Link[] looked;
    private int lookedCount;

    RelationCosts(RuleSet rules, BoardPiece[] pieces) {
        List<List<Link>> lists = new ArrayList<>();
        costly = new Costly[pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            lists.add(new ArrayList<>());
            costly[i] = new Costly();
        }
        int count = 0;
        for (WeightedRule weighted : rules.counting()) {
            if (weighted.rule() instanceof RelationRule rule) {
                for (SessionRelation relation : rule.relations()) {
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
    public void takeOff(BoardChanges changes, CostLevels sum) {
        for (int i = 0; i < changes.movedCount; i++) {
            Costly mine = costly[changes.moved[i].index];
            for (int j = 0; j < mine.count; j++) {
                Link link = mine.links[j];
                if (link.takenOffIn != changes.number) {
                    link.takenOffIn = changes.number;
                    sum.add(link.severity, -link.settled);
                }
            }
        }
    }

    @Override
    public boolean addUp(BoardChanges changes, CostLevels sum, WorseningTolerance tolerance) {
        lookedCount = 0;
        int costs = 0;
        for (int i = 0; i < changes.movedCount; i++) {
            for (Link link : linksOf[changes.moved[i].index]) {
                if (link.lookedAtIn != changes.number) {
                    link.lookedAtIn = changes.number;
                    link.pending = link.cost();
                    if (link.pending != link.settled) {
                        looked[lookedCount++] = link;
                    }
                    if (link.pending > 0) {
                        sum.add(link.severity, link.pending);
                        if (costs++ % COSTS_PER_LOOK == 0 && !tolerance.admits(sum)) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    @Override
    public void settle(BoardChanges changes) {
        for (int i = 0; i < lookedCount; i++) {
            Link link = looked[i];
            if (link.settled == 0) {
                costly[link.first.index].add(link);
                costly[link.second.index].add(link);
            } else if (link.pending == 0) {
                costly[link.first.index].remove(link);
                costly[link.second.index].remove(link);
            }
            link.settled = link.pending;
        }
    }

    @Override
    public void undo(BoardChanges changes) {
        // Nothing but pending was changed.
    }
}

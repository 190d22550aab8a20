package dev.plumbline.bench.yardstick.optaplanner;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.SessionRelation;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that one level of the objective says of two talks. What it rewards is a penalty here for what
 * is missing: the rewards for two talks in one timeslot, less those that they have.
 */
final class OptaplannerPairRule implements RelationRule {

    private final RuleInfo info;
    private final PairSituations situations;
    private final List<SessionRelation> relations = new ArrayList<>();

    /** By the relation's number and the situation's. */
    private final long[][] costs;

    private long constant;

    OptaplannerPairRule(
            OptaplannerLayout layout, PairSituations situations, Facts facts, int level) {
        this.info = OptaplannerRuleNames.of("pair", "Talks that do not go together", level);
        this.situations = situations;
        Map<OptaplannerPairCosts, long[]> known = new HashMap<>();
        List<long[]> rows = new ArrayList<>();
        for (int one = 0; one < layout.talkCount(); one++) {
            for (int other = one + 1; other < layout.talkCount(); other++) {
                var cost = OptaplannerPairCosts.of(layout, level, one, other);
                long[] row = known.computeIfAbsent(cost, this::row);
                var possible =
                        situations.between(
                                layout, layout.talk(one).talkType(), layout.talk(other).talkType());
                if (cost.constant() > 0 || possible.stream().anyMatch(number -> row[number] > 0)) {
                    var sessions = facts.sessions();
                    relations.add(
                            SessionRelation.numbered(
                                    sessions.get(one), sessions.get(other), rows.size()));
                    rows.add(row);
                    constant += cost.constant();
                }
            }
        }
        costs = rows.toArray(long[][]::new);
    }

    private long[] row(OptaplannerPairCosts cost) {
        return situations.all().stream().mapToLong(cost::in).toArray();
    }

    /** What the penalties are more than the objective. */
    long constant() {
        return constant;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public boolean bindsSlots() {
        return true;
    }

    @Override
    public List<SessionRelation> relations() {
        return relations;
    }

    @Override
    public long penalty(SessionRelation relation, Placement first, Placement second) {
        return costs[relation.number()][
                situations.number(first.placedSlot().index(), second.placedSlot().index())];
    }

    @Override
    public FindingSentence sentence(SessionRelation relation, Placement first, Placement second) {
        return FindingSentence.of(
                "%s and %s do not go together well where they are."
                        .formatted(first.session().title(), second.session().title()));
    }
}
